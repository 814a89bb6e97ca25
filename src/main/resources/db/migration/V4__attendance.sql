-- One row for each session whose process was started; finished when a person closed its attendance.
CREATE TABLE attendance (
    session_id    BIGINT PRIMARY KEY,
    opened_at     DATETIME(3) NOT NULL,
    over_at       DATETIME(3),
    risk_told_at  DATETIME(3),
    rescue_reason VARCHAR(1000),
    finished_at   DATETIME(3),
    finished_by   BIGINT,
    remark        VARCHAR(1000),
    KEY attendance_open (finished_at, session_id),
    FOREIGN KEY (session_id) REFERENCES class_session (id),
    FOREIGN KEY (finished_by) REFERENCES person (id)
);
-- The pictures that the marks of a closed session rely on.
CREATE TABLE attendance_picture (
    session_id BIGINT   NOT NULL,
    place      INT      NOT NULL,
    sha        CHAR(64) NOT NULL,
    PRIMARY KEY (session_id, place),
    FOREIGN KEY (session_id) REFERENCES class_session (id)
);
CREATE TABLE attendance_mark (
    session_id BIGINT      NOT NULL,
    student_id BIGINT      NOT NULL,
    presence   VARCHAR(12) NOT NULL,
    note       VARCHAR(500),
    marked_by  BIGINT      NOT NULL,
    marked_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (session_id, student_id),
    KEY attendance_mark_student (student_id),
    FOREIGN KEY (session_id) REFERENCES class_session (id),
    FOREIGN KEY (student_id) REFERENCES student (id),
    FOREIGN KEY (marked_by) REFERENCES person (id)
);
-- Marks changed after the session was closed: a leave slip came, a student objected.
CREATE TABLE attendance_correction (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    session_id BIGINT       NOT NULL,
    student_id BIGINT       NOT NULL,
    was        VARCHAR(12)  NOT NULL,
    became     VARCHAR(12)  NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    by_person  BIGINT       NOT NULL,
    at         DATETIME(3)  NOT NULL,
    KEY attendance_correction_session (session_id),
    FOREIGN KEY (session_id) REFERENCES class_session (id),
    FOREIGN KEY (student_id) REFERENCES student (id),
    FOREIGN KEY (by_person) REFERENCES person (id)
);
