-- a short test before and after a bimtek; the questions come from the edition, so only the choices are kept
create table knowledge_answer (
    region_id       bigint not null,
    training_id     bigint not null,
    registration_id bigint not null,
    stage           text not null check (stage in ('BEFORE', 'AFTER')),
    question        text not null,               -- kind and indicator, e.g. PAPER:SID.BIMTEK
    chosen          text not null,
    correct         boolean not null,
    at              timestamptz not null,
    primary key (region_id, training_id, registration_id, stage, question),
    foreign key (region_id, training_id, registration_id) references registration (region_id, training_id, id)
);
