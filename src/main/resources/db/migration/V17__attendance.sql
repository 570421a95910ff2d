-- Who was there on which day. The server's time counts; what the phone thought is only noted.
create table attendance (
    region_id       bigint not null,
    training_id     bigint not null,
    registration_id bigint not null,
    day             date not null,
    how             text not null check (how in ('SCAN', 'CODE', 'PAPER')),
    at              timestamptz not null,
    phone_at        text,
    by_person       bigint not null,
    primary key (region_id, training_id, registration_id, day),
    foreign key (region_id, training_id, registration_id) references registration (region_id, training_id, id)
);

-- wrong codes of the day, so that nobody tries them all
create table attendance_guess (
    region_id       bigint not null,
    training_id     bigint not null,
    registration_id bigint not null,
    day             date not null,
    guesses         int not null,
    primary key (region_id, training_id, registration_id, day),
    foreign key (region_id, training_id, registration_id) references registration (region_id, training_id, id)
);
