/** Other States are alerted of what an investigation has found (ATT Art. 11(4)): what each is told, in a letter that is kept, and when it was sent. */
package dev.assent.alert;
