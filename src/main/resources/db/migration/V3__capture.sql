-- The evidence log: a leaf waits here until one node has copied it to the file.
CREATE TABLE evidence_leaf (
    seq       BIGINT AUTO_INCREMENT PRIMARY KEY,
    kind      VARCHAR(40)  NOT NULL,
    body      LONGTEXT     NOT NULL,
    leaf_hash CHAR(64)     NULL,
    appended  BOOLEAN      NOT NULL DEFAULT FALSE,
    KEY evidence_leaf_waiting (appended, seq)
);

-- Its only row is the lock of the node that writes the file.
CREATE TABLE evidence_writer (
    id BIGINT PRIMARY KEY
);
INSERT INTO evidence_writer (id) VALUES (1);

-- Rooms and their cameras; the address of a camera may hold a password, so it is sealed.
CREATE TABLE room (
    id       BIGINT AUTO_INCREMENT PRIMARY KEY,
    campus   VARCHAR(20)  NOT NULL,
    room_key VARCHAR(120) NOT NULL,
    name     VARCHAR(300) NOT NULL,
    UNIQUE KEY room_once (campus, room_key)
);
CREATE TABLE camera (
    id      BIGINT AUTO_INCREMENT PRIMARY KEY,
    room_id BIGINT         NOT NULL,
    name    VARCHAR(100)   NOT NULL,
    sealed  VARBINARY(2000) NOT NULL,
    active  BOOLEAN        NOT NULL DEFAULT TRUE,
    UNIQUE KEY camera_name (room_id, name),
    FOREIGN KEY (room_id) REFERENCES room (id)
);

-- The secret of each day, sealed with a key outside the database.
CREATE TABLE daily_seed (
    day        DATE PRIMARY KEY,
    sealed     VARBINARY(200) NOT NULL,
    commitment CHAR(64)       NOT NULL,
    revealed   BOOLEAN        NOT NULL DEFAULT FALSE
);

-- What the moments of a session were computed from; each change is a leaf of the evidence log.
CREATE TABLE capture_plan (
    session_id BIGINT PRIMARY KEY,
    inputs     VARCHAR(400) NOT NULL,
    planned    INT          NOT NULL,
    required   INT          NOT NULL
);

-- One planned, made-up or extra capture. No column ever holds a moment that is still to come:
-- redrawn_at is when a missed one was drawn anew, planned_at is filled in once the moment has come.
CREATE TABLE capture (
    id          BIGINT AUTO_INCREMENT PRIMARY KEY,
    session_id  BIGINT      NOT NULL,
    stratum     INT         NOT NULL,
    state       VARCHAR(10) NOT NULL,
    outcome     VARCHAR(12),
    redraws     INT         NOT NULL DEFAULT 0,
    redrawn_at  DATETIME(3),
    planned_at  DATETIME(3),
    taken_at    DATETIME(3),
    person_id   BIGINT,
    claimed_by  VARCHAR(120),
    lease_until DATETIME(3),
    UNIQUE KEY capture_stratum (session_id, stratum),
    KEY capture_open (state, session_id),
    FOREIGN KEY (session_id) REFERENCES class_session (id)
);
CREATE TABLE capture_image (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    capture_id BIGINT       NOT NULL,
    camera     VARCHAR(100) NOT NULL,
    path       VARCHAR(400) NOT NULL UNIQUE,
    sha256     CHAR(64)     NOT NULL,
    media_type VARCHAR(30)  NOT NULL,
    FOREIGN KEY (capture_id) REFERENCES capture (id)
);
-- What each camera of the room answered, good and bad.
CREATE TABLE camera_answer (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    capture_id BIGINT       NOT NULL,
    camera     VARCHAR(100) NOT NULL,
    outcome    VARCHAR(12)  NOT NULL,
    at         DATETIME(3)  NOT NULL,
    FOREIGN KEY (capture_id) REFERENCES capture (id)
);
-- Who looked at which picture (Luật 91/2025/QH15).
CREATE TABLE picture_view (
    id        BIGINT AUTO_INCREMENT PRIMARY KEY,
    image_id  BIGINT      NOT NULL,
    person_id BIGINT      NOT NULL,
    at        DATETIME(3) NOT NULL,
    KEY picture_view_image (image_id),
    FOREIGN KEY (image_id) REFERENCES capture_image (id)
);
