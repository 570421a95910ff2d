-- Signs what somebody without account has learnt, and the certificate of it; neither is kept here.
insert into installation_key
select 'learning', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
