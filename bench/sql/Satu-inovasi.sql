\set id random(1, 2000)
SET application_name = 'PostgreSQL JDBC Driver';
select 1;
