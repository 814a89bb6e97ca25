-- The reports of a class, the register of outgoing documents, and who was sent what.
CREATE TABLE report (
    id           BIGINT AUTO_INCREMENT PRIMARY KEY,
    class_id     BIGINT       NOT NULL,
    kind         VARCHAR(10)  NOT NULL,
    ordinal      INT          NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    cut_off      DATE         NOT NULL,
    test_date    DATE,
    due          DATE         NOT NULL,
    opened_at    DATETIME(3)  NOT NULL,
    remarks      TEXT,
    proposals    TEXT,
    content      LONGTEXT,
    submitted_by BIGINT,
    submitted_at DATETIME(3),
    signed_by    BIGINT,
    signed_at    DATETIME(3),
    pdf_sha      CHAR(64),
    xlsx_sha     CHAR(64),
    issued_at    DATETIME(3),
    UNIQUE KEY report_once (class_id, kind, ordinal),
    FOREIGN KEY (class_id) REFERENCES training_class (id),
    FOREIGN KEY (submitted_by) REFERENCES person (id),
    FOREIGN KEY (signed_by) REFERENCES person (id)
);

-- Why a report was returned.
CREATE TABLE report_remark (
    id        BIGINT AUTO_INCREMENT PRIMARY KEY,
    report_id BIGINT        NOT NULL,
    person_id BIGINT        NOT NULL,
    made_at   DATETIME(3)   NOT NULL,
    text      VARCHAR(2000) NOT NULL,
    FOREIGN KEY (report_id) REFERENCES report (id),
    FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Sổ đăng ký văn bản đi. A row without a report is a number used outside of this system.
CREATE TABLE report_register (
    id          BIGINT AUTO_INCREMENT PRIMARY KEY,
    year        INT           NOT NULL,
    kind        VARCHAR(10)   NOT NULL,
    number      INT           NOT NULL,
    dated       DATE          NOT NULL,
    report_id   BIGINT UNIQUE,
    subject     VARCHAR(1000) NOT NULL,
    signer      VARCHAR(200)  NOT NULL,
    recipients  VARCHAR(2000) NOT NULL,
    keeper      VARCHAR(200)  NOT NULL,
    copies      INT           NOT NULL,
    note        VARCHAR(1000) NOT NULL DEFAULT '',
    void_reason VARCHAR(1000),
    voided_at   DATETIME(3),
    UNIQUE KEY report_register_number (year, kind, number),
    FOREIGN KEY (report_id) REFERENCES report (id)
);
-- Its row is locked while a number is taken, so that numbers follow each other without gaps.
CREATE TABLE report_number (
    year INT         NOT NULL,
    kind VARCHAR(10) NOT NULL,
    PRIMARY KEY (year, kind)
);

CREATE TABLE delivery (
    id        BIGINT AUTO_INCREMENT PRIMARY KEY,
    report_id BIGINT       NOT NULL,
    recipient VARCHAR(254) NOT NULL,
    name      VARCHAR(200) NOT NULL,
    role      VARCHAR(20)  NOT NULL,
    mail_key  VARCHAR(200) NOT NULL,
    sendable  BOOLEAN      NOT NULL,
    queued_at DATETIME(3)  NOT NULL,
    UNIQUE KEY delivery_once (report_id, recipient),
    FOREIGN KEY (report_id) REFERENCES report (id)
);
CREATE TABLE director_note (
    report_id BIGINT PRIMARY KEY,
    person_id BIGINT        NOT NULL,
    noted_at  DATETIME(3)   NOT NULL,
    text      VARCHAR(2000) NOT NULL,
    FOREIGN KEY (report_id) REFERENCES report (id),
    FOREIGN KEY (person_id) REFERENCES person (id)
);
