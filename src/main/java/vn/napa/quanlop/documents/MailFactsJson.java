package vn.napa.quanlop.documents;

import tools.jackson.databind.json.JsonMapper;

/** Mail facts as JSON, the way they travel between processes and rest in the database. */
public final class MailFactsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MailFactsJson() {}

    public static String write(MailFacts facts) {
        return MAPPER.writeValueAsString(facts);
    }

    public static MailFacts read(String json) {
        return MAPPER.readValue(json, MailFacts.class);
    }
}
