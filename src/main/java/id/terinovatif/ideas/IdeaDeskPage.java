package id.terinovatif.ideas;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.User;
import id.terinovatif.shared.PersonalData;
import id.terinovatif.shared.web.Faults;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One proposal before the people who answer it: what it says, what speaks against it, and the moves that are open. */
@Component
class IdeaDeskPage {
    private final Proposals proposals;
    private final Matches matches;
    private final Contacts contacts;
    private final Agencies agencies;

    IdeaDeskPage(Proposals proposals, Matches matches, Contacts contacts, Agencies agencies) {
        this.proposals = proposals;
        this.matches = matches;
        this.contacts = contacts;
        this.agencies = agencies;
    }

    /** {@code typed} is what a refused move had said. */
    String of(User user, long id, Map<String, String> typed, Faults faults, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        var proposal = proposals.visible(user, id, false);
        model.addAttribute("proposal", proposal);
        model.addAttribute("said", proposals.said(proposal));
        model.addAttribute(
                "moves",
                Arrays.stream(Move.values())
                        .filter(move -> move.openTo(user, proposal))
                        .toList());
        model.addAttribute(
                "flags", Move.reads(user) ? PersonalData.in(proposal.title() + "\n" + proposal.words()) : List.of());
        model.addAttribute("alike", Move.reads(user) ? matches.toJoin(proposal) : List.of());
        model.addAttribute(
                "contact",
                mayCall(user, proposal) ? contacts.of(user.regionId(), id).orElse("") : "");
        model.addAttribute(
                "own",
                user.writes()
                        ? agencies.of(user.regionId()).stream()
                                .filter(one -> user.agencyIds().contains(one.id()))
                                .toList()
                        : List.of());
        model.addAttribute("zone", user.region().zone());
        return "ideas/periksa";
    }

    /** Who reads the box, and the agency that took it up. */
    private static boolean mayCall(User user, Proposal proposal) {
        return Move.reads(user)
                || (proposal.agencyId() != null
                        && user.writes()
                        && user.agencyIds().contains(proposal.agencyId()));
    }
}
