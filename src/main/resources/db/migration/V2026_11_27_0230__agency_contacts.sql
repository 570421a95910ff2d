-- The agency's own address for whoever asks about its innovations; shown to the public, so never a person's.
alter table agency add column contact_email text;
alter table agency add column contact_phone text;

-- Whom or what an admin's deed was about, so that a person's or an agency's page can tell its history.
alter table audit add column about_person bigint;
alter table audit add column about_agency bigint;
