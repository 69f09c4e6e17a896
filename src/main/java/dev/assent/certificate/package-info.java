/** End-use certificates: what this State undertakes towards the State of an exporter when it licenses an import. */
package dev.assent.certificate;
