-- what a region changed of the coach's checks; a check without a row here is used as it ships
create table coach_check (
    region_id  bigint not null references region,
    check_id   text not null,                    -- such as A5
    used       boolean not null,
    thresholds double precision[] not null,
    phrases    text[] not null,
    changed_by bigint not null,
    changed_at timestamptz not null default now(),
    primary key (region_id, check_id)
);

-- what the writer is told, by kind of finding
create table coach_check_wording (
    region_id bigint not null,
    check_id  text not null,
    kind      text not null,
    message   text not null,
    why       text not null,
    frame     text not null,
    primary key (region_id, check_id, kind),
    foreign key (region_id, check_id) references coach_check (region_id, check_id) on delete cascade
);

-- the newest reading of each draft: to say what got better, and for the office's view of which checks fail most
create table coach_reading (
    region_id     bigint not null,
    innovation_id bigint not null,
    focus         int not null,
    ticks         text[] not null,
    checks        text[] not null,
    message       text,                            -- the most useful one, for the innovation's task list
    section       text,
    better        text[] not null default '{}',    -- what was mended since the reading before; a page shows it without reading again
    read_at       timestamptz not null default now(),
    primary key (region_id, innovation_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

-- the last reading of each draft in each week: what became of a fault over time
create table coach_reading_week (
    region_id     bigint not null,
    innovation_id bigint not null,
    week          date not null,                 -- its Monday
    focus         int not null,
    checks        text[] not null,
    primary key (region_id, innovation_id, week),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);
create index coach_reading_week_by_week on coach_reading_week (region_id, week);

-- a note of the coach that its reader set aside, with the reason; it stays silent about this place from then on
create table coach_dismissal (
    region_id     bigint not null,
    innovation_id bigint not null,
    check_id      text not null,
    section       text not null,
    quote         text not null,
    reason        text not null,
    dismissed_by  bigint not null,
    dismissed_at  timestamptz not null default now(),
    primary key (region_id, innovation_id, check_id, section, quote),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

-- does a message help: how often a check was shown in a place of a draft, how often that place was edited in the same
-- sitting, and how often it was gone after that; numbers only, no text
create table coach_use (
    region_id     bigint not null,
    innovation_id bigint not null,
    check_id      text not null,
    section       text not null,
    shown         int not null default 0,
    followed      int not null default 0,
    gone          int not null default 0,
    shown_at      timestamptz,                   -- null when it is not among the three now
    edited        boolean not null default false, -- whether its place was edited since it was shown
    primary key (region_id, innovation_id, check_id, section),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);
