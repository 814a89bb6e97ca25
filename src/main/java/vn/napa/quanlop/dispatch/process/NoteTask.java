package vn.napa.quanlop.dispatch.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.dispatch.DirectorNotes;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.tasks.TaskKind;
import vn.napa.quanlop.tasks.WorkItem;

/** The Director's task: note an instruction on the report, or that it was seen. */
@Component
class NoteTask implements TaskKind {

    private final DirectorNotes notes;

    NoteTask(DirectorNotes notes) {
        this.notes = notes;
    }

    @Override
    public String key() {
        return "note-report";
    }

    @Override
    public String page(WorkItem task) {
        return "/bao-cao/" + task.number("reportId").orElseThrow() + "/but-phe?viec=" + task.id();
    }

    /** Input: {@code note}; empty means "seen". */
    @Override
    public void complete(WorkItem task, Map<String, String> input, Person by) {
        notes.note(task.number("reportId").orElseThrow(), task, by, input.getOrDefault("note", ""));
    }
}
