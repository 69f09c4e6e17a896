package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.Silence;
import dev.assent.engine.Processes;
import dev.assent.file.BlankLines;
import dev.assent.file.FileStore;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Leaves an agency whose silence was recorded the chance to speak late, until the file is closed. */
@Component
class LateOpinions {
    private final FileStore files;
    private final Processes processes;

    LateOpinions(FileStore files, Processes processes) {
        this.files = files;
        this.processes = processes;
    }

    void invite(Silences.Case of, Consultee consultee, Silence meaning) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                TimedConsultation.FILE_NUMBER.name(), of.fileNumber(), TimedConsultation.FILE.name(), of.file(),
                TimedConsultation.SETUP.name(), of.setup(), TimedConsultation.CONSULTEE.name(), of.row(),
                TimedConsultation.AGENCY.name(), consultee.agency(), LateOpinion.CONSULTATION.name(), of.consultation(),
                TimedConsultation.SILENCE_MEANS.name(), meaning.name(), TimedConsultation.MARK.name(), "LATE"));
        variables.put(TimedConsultation.LINE_OPINIONS.name(), BlankLines.of(of.file()));
        variables.put(LateOpinion.QUESTION.name(), of.question());
        variables.put(LateOpinion.OUTER_LIMIT.name(), files.find(of.fileNumber()).map(FileStore.Stored::outerLimit).map(Date::from).orElse(null));
        processes.startBy(LateOpinion.SILENCE_RECORDED, of.fileNumber(), variables);
    }
}
