package id.terinovatif.administration.region;

import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a region that began alone comes below its province: by its own admin alone; recorded on both sides. */
@Component
class AboveActions {
    private final Above above;
    private final Below below;
    private final FirstAdmins admins;

    AboveActions(Above above, Below below, FirstAdmins admins) {
        this.above = above;
        this.below = below;
        this.admins = admins;
    }

    /** What stands against making the province. */
    Faults faults(RegionForm form) {
        var faults = new Faults.Collector();
        form.addNameFaults(faults);
        admins.addFaults(form, faults);
        return faults.found();
    }

    /**
     * Makes the province of a form without faults and puts the region below it; the link of its first admin, or nothing when somebody
     * was quicker. Throws when another region has made it in the same moment.
     */
    @Transactional
    public String create(User by, RegionForm form) {
        if (above.held(by.regionId()) || above.of(by.region()).isPresent()) return "";
        var province = below.add(form);
        put(by, province, form.name());
        return admins.invited(by, province, form.name(), form);
    }

    /** Puts the region below the province that is there already; whether it was not yet. A closed one takes none in. */
    @Transactional
    public boolean join(User by) {
        if (above.held(by.regionId())) return false;
        var province = above.of(by.region()).orElseThrow(Missing::new);
        if (!above.open(province.id())) return false;
        put(by, province.id(), province.name());
        return true;
    }

    private void put(User by, long province, String name) {
        above.put(by.regionId(), province);
        admins.noted(
                by,
                province,
                "masuk di bawah " + name + ":",
                "daerah yang masuk di bawah provinsi ini:",
                by.region().name());
    }

    /** Only while the province has no admin: afterwards its people are its own. */
    @Transactional
    public FirstAdmins.Made invite(User by, RegionForm form) {
        if (!above.held(by.regionId())) throw new Missing();
        var province = above.of(by.region()).orElseThrow(Missing::new);
        return admins.invite(by, province, form);
    }
}
