package id.terinovatif.account;

import org.jspecify.annotations.Nullable;

/** A perangkat daerah or a unit under it: a puskesmas under its dinas, a kelurahan under its kecamatan. */
public record Agency(long id, long regionId, @Nullable Long parentId, String name, String kind) {}
