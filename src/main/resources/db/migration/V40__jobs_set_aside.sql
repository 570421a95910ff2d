-- work that failed as often as it may, its giving up included: it stays to be seen, and runs again only when asked for again
alter table job add column set_aside_at timestamptz;
