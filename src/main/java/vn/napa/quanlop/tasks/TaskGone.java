package vn.napa.quanlop.tasks;

/** Somebody else has taken or finished the task meanwhile; the message is Vietnamese. */
public class TaskGone extends RuntimeException {

    public TaskGone(String message) {
        super(message);
    }
}
