package vn.napa.quanlop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The people of the demo at their work, as programs and browsers would do it. */
public final class DemoOffice {

    private final int port;
    private final Visitor officer;
    private final Visitor head;

    public DemoOffice(int port) {
        this.port = port;
        this.officer = new Visitor(port, "it1");
        this.head = new Visitor(port, "head");
    }

    public Visitor officer() {
        return officer;
    }

    public Visitor head() {
        return head;
    }

    /** Everybody does what lies on their desk: staff confirmed, one student absent, reports submitted, signed, seen. */
    public void doAllTasks() {
        for (JsonNode task : head.get("/api/tasks?size=200")) {
            if (task.get("kind").asString().equals("confirm-staff")) {
                complete(head, task, Map.of("lead", "it1"));
            }
        }
        for (JsonNode task : officer.get("/api/tasks?size=200")) {
            switch (task.get("kind").asString()) {
                case "mark-attendance" -> complete(officer, task, oneAbsent(task));
                case "draft-report" -> complete(officer, task, Map.of());
                default -> {
                    // others' work
                }
            }
        }
        Visitor leader = new Visitor(port, "leader");
        for (JsonNode task : leader.get("/api/tasks")) {
            if (task.get("kind").asString().equals("sign-report")) {
                Map<String, String> signature = Map.of("decision", "sign", "password", "demo");
                assertThat(leader.call(path(task), signature).statusCode())
                        .as("signing by HTTP Basic")
                        .isNotEqualTo(204);
                leader.signIn().post("/viec", "/viec/" + task.get("id").asString() + "/xong", signature);
            }
        }
        Visitor director = new Visitor(port, "director");
        for (JsonNode task : director.get("/api/tasks")) {
            complete(director, task, Map.of("note", "Đã xem. Văn phòng theo dõi."));
        }
    }

    private Map<String, String> oneAbsent(JsonNode task) {
        JsonNode students =
                officer.get("/api/classes/" + task.get("classId").asLong()).get("students");
        Map<String, String> input = new HashMap<>();
        input.put("rest", "PRESENT");
        input.put("mark." + students.get(0).get("id").asLong(), "ABSENT");
        return input;
    }

    private static void complete(Visitor who, JsonNode task, Map<String, String> input) {
        var answer = who.call(path(task), input);
        assertThat(answer.statusCode()).as("%s: %s", task, answer.body()).isEqualTo(204);
    }

    private static String path(JsonNode task) {
        return "/api/tasks/" + task.get("id").asString() + "/complete";
    }

    public List<JsonNode> issuedReports(long classId) {
        List<JsonNode> issued = new ArrayList<>();
        officer.get("/api/classes/" + classId + "/reports").forEach(report -> {
            if (report.path("number").isNumber()) {
                issued.add(report);
            }
        });
        return issued;
    }

    /** Moves the clock to the next event and waits for what it brings. */
    public void nextEvent() {
        var answer = officer.call("/api/demo/clock", Map.of("next", true));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    public List<String> messageStates() {
        List<String> states = new ArrayList<>();
        officer.get("/api/messages")
                .forEach(message -> states.add(message.get("state").asString()));
        return states;
    }

    public JsonNode classNamed(String code) {
        for (JsonNode one : officer.get("/api/classes")) {
            if (one.path("code").asString("").equals(code)) {
                return one;
            }
        }
        throw new AssertionError("No class " + code);
    }
}
