package dev.assent.inquiry;

import dev.assent.engine.step.StepDates;
import dev.assent.holiday.DatedBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when another State is answered, also after the file was closed. */
@Component
class InquiryBlock implements DatedBlock {
    private final Inquiries inquiries;

    InquiryBlock(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public String process() {
        return IncomingInquiry.class.getSimpleName();
    }

    @Override
    public Optional<Instant> known(String fileNumber, Map<String, Object> instance) {
        return Optional.ofNullable((Date) instance.get(IncomingInquiry.ANSWER_BY.name())).map(Date::toInstant);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<StepDates> anew(String setup, Map<String, Object> instance) {
        return instance.get(IncomingInquiry.ROW.name()) instanceof Map<?, ?> row
                ? Optional.of(inquiries.dates(setup, LocalDate.parse((String) instance.get(IncomingInquiry.RECEIVED_ON.name())), (Map<String, Object>) row))
                : Optional.empty();
    }

    @Override
    public Map<String, Date> moved(String fileNumber, Map<String, Object> instance, StepDates dates) {
        inquiries.redated((String) instance.get("instance"), dates.deadline());
        return Map.of(IncomingInquiry.ANSWER_BY.name(), Date.from(dates.deadline()), IncomingInquiry.REMIND_BY.name(), Date.from(dates.reminder()));
    }
}
