-- what a list was narrowed to when it was asked for: state, urusan, agency and words, parted by tabs; empty: all of it
alter table export add column narrowed text not null default '';
