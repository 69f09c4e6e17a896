package dev.assent.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a certificate says.
 *
 * @param exportingState ISO 3166-1 code, or a code of the setup's own list
 * @param undertakings   codes such as NO_RETRANSFER
 * @param goods          line, description, quantity
 */
record Certificate(String exporter, String exportingState, String contract, String endUse, List<Object> undertakings,
        List<Map<String, Object>> goods, String signatory, String position, LocalDate validUntil, String issuedBy) {
}
