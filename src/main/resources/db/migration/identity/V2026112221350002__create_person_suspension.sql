CREATE TABLE person_suspension (
    person_id BINARY(16) NOT NULL,
    from_at DATETIME(6) NOT NULL,
    to_at DATETIME(6),
    CONSTRAINT pk_person_suspension PRIMARY KEY (person_id, from_at),
    CONSTRAINT fk_person_suspension_person FOREIGN KEY (person_id) REFERENCES person (id)
);
