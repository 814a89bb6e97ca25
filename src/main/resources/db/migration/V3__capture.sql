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
