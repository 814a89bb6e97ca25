package vn.napa.quanlop.classes.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.napa.quanlop.documents.Cited;

/** Finds documents of this class that bear the code of another. */
final class CodeCheck {

    private final Material material;
    private final Findings findings;

    CodeCheck(Material material, Findings findings) {
        this.material = material;
        this.findings = findings;
    }

    void check() {
        String own = material.code;
        List<Sent<?>> all = new ArrayList<>();
        all.addAll(material.decisions);
        all.addAll(material.schedules);
        all.addAll(material.rosters);
        all.addAll(material.seatings);
        for (Sent<?> sent : all) {
            Cited<String> code = sent.about().code();
            if (own != null && code != null && !Names.sameCode(own, code.value())) {
                findings.problem(
                        "CLASS_CODE_MISMATCH",
                        code.value(),
                        code.place(),
                        "code",
                        code.place().inWords(),
                        code.value(),
                        own);
            }
        }
    }
}
