/** How a license file is taken in: its application checked, numbered and completed, and processes begun about it. */
package dev.assent.intake;
