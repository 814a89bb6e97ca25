package vn.napa.quanlop.classes.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.tasks.TaskSubjects;

/** What the task list calls a class. */
@Component
class ClassTitles implements TaskSubjects {

    private final Classes classes;

    ClassTitles(Classes classes) {
        this.classes = classes;
    }

    @Override
    public Optional<ClassTitle> titleOf(long classId) {
        return classes.find(classId).map(training -> new ClassTitle(training.title(), training.name()));
    }
}
