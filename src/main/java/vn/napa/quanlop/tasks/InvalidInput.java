package vn.napa.quanlop.tasks;

/** What a person entered cannot be taken; the message is Vietnamese and says what to do. */
public class InvalidInput extends RuntimeException {

    public InvalidInput(String message) {
        super(message);
    }
}
