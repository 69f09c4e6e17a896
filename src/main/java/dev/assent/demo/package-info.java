/** The demo profile: sample people of the fictional State Veldora. Nothing here exists outside that profile. */
package dev.assent.demo;
