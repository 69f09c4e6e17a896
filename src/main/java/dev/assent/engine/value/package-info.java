/** How the engine stores the values of variables: small documents in the row of the variable itself. */
package dev.assent.engine.value;
