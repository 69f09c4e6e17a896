/** The treaty's questions: prohibitions, risk, diversion, mitigation. */
package dev.assent.assessment;
