-- the region's own names of kecamatan, desa and units, by which the coach knows a sentence of this place
create table region_place (
    region_id bigint not null references region,
    name      text not null,
    primary key (region_id, name)
);
