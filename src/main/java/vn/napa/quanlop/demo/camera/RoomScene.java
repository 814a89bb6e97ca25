package vn.napa.quanlop.demo.camera;

/** Knows what is to be seen in a room at this moment of the business clock. */
@FunctionalInterface
interface RoomScene {

    /** @param roomId the room's id; a room that nobody knows is an empty one */
    ClassroomScene now(long roomId);
}
