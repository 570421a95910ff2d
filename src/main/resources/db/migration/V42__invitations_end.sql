-- an invitation can be taken back; a newer one to the same person takes back the older
alter table invitation add column withdrawn_at timestamptz;

-- names that were stored before invisible characters were left out at the edge
update innovation set name = regexp_replace(name, '[\u0001-\u0008\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]', '', 'g')
where name ~ '[\u0001-\u0008\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]';
update person set name = regexp_replace(name, '[\u0001-\u0008\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]', '', 'g')
where name ~ '[\u0001-\u0008\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]';
update profile_field set value = regexp_replace(value, '[\u0001-\u0008\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]', '', 'g')
where field = 'nama' and value ~ '[\u0001-\u0008\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]';
