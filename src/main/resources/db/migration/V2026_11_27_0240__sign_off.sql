-- Whether the head of an agency approves before its innovations are handed in.
alter table assessment_year add column head_signs boolean not null default false;

-- What a writer asked the head to send; answered by sending it, or by words to the writer.
create table sign_off (
    region_id     bigint not null,
    innovation_id bigint not null,
    asked_by      bigint not null,
    asked_at      timestamptz not null,
    note          text,
    answered_by   bigint,
    answered_at   timestamptz,
    primary key (region_id, innovation_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade,
    foreign key (region_id, asked_by) references person (region_id, id),
    foreign key (region_id, answered_by) references person (region_id, id)
);
