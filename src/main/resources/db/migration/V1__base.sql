-- The business clock, people, units, mails, messages and classes.
CREATE TABLE clock_offset (
    id       TINYINT PRIMARY KEY,
    ahead_ms BIGINT NOT NULL
);

CREATE TABLE person (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    username      VARCHAR(64)  NOT NULL UNIQUE,
    full_name     VARCHAR(200) NOT NULL,
    title         VARCHAR(200) NOT NULL,
    email         VARCHAR(254) NOT NULL,
    password_hash VARCHAR(200) NOT NULL,
    active        BOOLEAN      NOT NULL DEFAULT TRUE
);
CREATE TABLE person_role (
    person_id BIGINT      NOT NULL,
    role      VARCHAR(20) NOT NULL,
    PRIMARY KEY (person_id, role),
    FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE training_unit (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    code       VARCHAR(20)  NOT NULL UNIQUE,
    name       VARCHAR(200) NOT NULL,
    short_name VARCHAR(100) NOT NULL
);
CREATE TABLE unit_address (
    address VARCHAR(254) PRIMARY KEY,
    unit_id BIGINT NOT NULL,
    FOREIGN KEY (unit_id) REFERENCES training_unit (id)
);
-- Điều 3.1 of the regulation names the five units.
INSERT INTO training_unit (code, name, short_name)
VALUES ('BQLBD', 'Ban Quản lý bồi dưỡng', 'Ban Quản lý bồi dưỡng'),
       ('VNCKHHC', 'Viện Nghiên cứu Khoa học hành chính', 'Viện NCKHHC'),
       ('PVHCM', 'Phân viện Học viện Hành chính Quốc gia tại Thành phố Hồ Chí Minh', 'Phân viện TP. Hồ Chí Minh'),
       ('PVHUE', 'Phân viện Học viện Hành chính Quốc gia tại thành phố Huế', 'Phân viện Huế'),
       ('PVTN', 'Phân viện Học viện Hành chính Quốc gia khu vực Tây Nguyên', 'Phân viện Tây Nguyên');

CREATE TABLE outgoing_mail (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    mail_key   VARCHAR(200) NOT NULL UNIQUE,
    message_id VARCHAR(200) NOT NULL UNIQUE,
    recipient  VARCHAR(254) NOT NULL,
    subject    VARCHAR(500) NOT NULL,
    raw_sha    CHAR(64)     NOT NULL,
    state      VARCHAR(12)  NOT NULL,
    attempts   INT          NOT NULL DEFAULT 0,
    next_try   DATETIME(3)  NOT NULL,
    last_error VARCHAR(500),
    queued_at  DATETIME(3)  NOT NULL,
    sent_at    DATETIME(3),
    KEY outgoing_mail_due (state, next_try)
);

CREATE TABLE inbox_message (
    id           BIGINT AUTO_INCREMENT PRIMARY KEY,
    mailbox      VARCHAR(254)  NOT NULL,
    uid_validity BIGINT        NOT NULL,
    uid          BIGINT        NOT NULL,
    raw_sha      CHAR(64)      NOT NULL UNIQUE,
    message_id   VARCHAR(998),
    from_address VARCHAR(254),
    from_name    VARCHAR(300),
    subject      VARCHAR(998)  NOT NULL DEFAULT '',
    received_at  DATETIME(3)   NOT NULL,
    state        VARCHAR(20)   NOT NULL,
    unit_id      BIGINT,
    attempts     INT           NOT NULL DEFAULT 0,
    facts        LONGTEXT,
    UNIQUE KEY inbox_message_place (mailbox, uid_validity, uid),
    KEY inbox_message_state (state, id),
    FOREIGN KEY (unit_id) REFERENCES training_unit (id)
);
CREATE TABLE inbox_event (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    message_id BIGINT       NOT NULL,
    at         DATETIME(3)  NOT NULL,
    state      VARCHAR(20)  NOT NULL,
    why        VARCHAR(1000) NOT NULL,
    FOREIGN KEY (message_id) REFERENCES inbox_message (id)
);

CREATE TABLE training_class (
    id              BIGINT AUTO_INCREMENT PRIMARY KEY,
    unit_id         BIGINT       NOT NULL,
    code            VARCHAR(64),
    name            VARCHAR(500) NOT NULL,
    cohort          VARCHAR(100),
    decision_number VARCHAR(100),
    decision_date   DATE,
    start_date      DATE,
    end_date        DATE,
    place           VARCHAR(1000),
    stated_students INT,
    complete        BOOLEAN      NOT NULL DEFAULT FALSE,
    late            BOOLEAN      NOT NULL DEFAULT FALSE,
    opened_at       DATETIME(3)  NOT NULL,
    staffed_at      DATETIME(3),
    closed_at       DATETIME(3),
    verdict_due     DATETIME(3),
    dossier         LONGTEXT,
    FOREIGN KEY (unit_id) REFERENCES training_unit (id)
);
CREATE TABLE class_message (
    class_id   BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    answered   BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (class_id, message_id),
    FOREIGN KEY (class_id) REFERENCES training_class (id),
    FOREIGN KEY (message_id) REFERENCES inbox_message (id)
);
CREATE TABLE class_version (
    id         BIGINT AUTO_INCREMENT PRIMARY KEY,
    class_id   BIGINT       NOT NULL,
    part       VARCHAR(12)  NOT NULL,
    number     INT          NOT NULL,
    body       LONGTEXT     NOT NULL,
    source     VARCHAR(500) NOT NULL,
    difference VARCHAR(2000) NOT NULL,
    message_id BIGINT,
    made_at    DATETIME(3)  NOT NULL,
    UNIQUE KEY class_version_number (class_id, part, number),
    FOREIGN KEY (class_id) REFERENCES training_class (id),
    FOREIGN KEY (message_id) REFERENCES inbox_message (id)
);
CREATE TABLE class_session (
    id           BIGINT AUTO_INCREMENT PRIMARY KEY,
    class_id     BIGINT      NOT NULL,
    date         DATE        NOT NULL,
    part         VARCHAR(12) NOT NULL,
    kind         VARCHAR(12) NOT NULL,
    topic        VARCHAR(1000),
    lecturer     VARCHAR(300),
    room         VARCHAR(300),
    start_time   TIME        NOT NULL,
    end_time     TIME        NOT NULL,
    times_stated BOOLEAN     NOT NULL,
    periods      INT         NOT NULL,
    state        VARCHAR(12) NOT NULL,
    KEY class_session_date (date),
    KEY class_session_class (class_id, date),
    FOREIGN KEY (class_id) REFERENCES training_class (id)
);
CREATE TABLE student (
    id           BIGINT AUTO_INCREMENT PRIMARY KEY,
    class_id     BIGINT       NOT NULL,
    number       INT          NOT NULL,
    full_name    VARCHAR(200) NOT NULL,
    birth        VARCHAR(10),
    gender       CHAR(1),
    position     VARCHAR(500),
    organisation VARCHAR(500),
    phone        VARCHAR(50),
    email        VARCHAR(254),
    withdrawn    BOOLEAN      NOT NULL DEFAULT FALSE,
    KEY student_class (class_id, number),
    FOREIGN KEY (class_id) REFERENCES training_class (id)
);
CREATE TABLE seat (
    class_id   BIGINT NOT NULL,
    row_no     INT    NOT NULL,
    col_no     INT    NOT NULL,
    student_id BIGINT,
    name       VARCHAR(200),
    PRIMARY KEY (class_id, row_no, col_no),
    FOREIGN KEY (class_id) REFERENCES training_class (id),
    FOREIGN KEY (student_id) REFERENCES student (id)
);
CREATE TABLE class_test (
    class_id BIGINT      NOT NULL,
    kind     VARCHAR(12) NOT NULL,
    date     DATE        NOT NULL,
    PRIMARY KEY (class_id, kind, date),
    FOREIGN KEY (class_id) REFERENCES training_class (id)
);
CREATE TABLE class_staff (
    class_id  BIGINT  NOT NULL,
    person_id BIGINT  NOT NULL,
    lead      BOOLEAN NOT NULL,
    PRIMARY KEY (class_id, person_id),
    FOREIGN KEY (class_id) REFERENCES training_class (id),
    FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE TABLE class_contact (
    id       BIGINT AUTO_INCREMENT PRIMARY KEY,
    class_id BIGINT       NOT NULL,
    kind     VARCHAR(20)  NOT NULL,
    name     VARCHAR(200),
    email    VARCHAR(254) NOT NULL,
    source   VARCHAR(12)  NOT NULL,
    UNIQUE KEY class_contact_once (class_id, kind, email),
    FOREIGN KEY (class_id) REFERENCES training_class (id)
);
CREATE TABLE class_reminder (
    class_id BIGINT      NOT NULL,
    kind     VARCHAR(30) NOT NULL,
    sent_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (class_id, kind),
    FOREIGN KEY (class_id) REFERENCES training_class (id)
);
