package vn.napa.quanlop.tasks;

import java.util.Optional;

/** Tells the task list what people call the class that a task is about; the classes module answers. */
public interface TaskSubjects {

    /** What people call a class: its code and its name. */
    record ClassTitle(String code, String name) {}

    Optional<ClassTitle> titleOf(long classId);
}
