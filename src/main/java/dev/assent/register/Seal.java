package dev.assent.register;

/** Signs hashes of the record, with a key that is not in the database. */
public interface Seal {
    /** Names the key that signs: the first 16 hexadecimal digits of the SHA-256 of the public key. */
    String key();

    /** The signature of a hash, in Base64. */
    String sign(String hash);

    /** Did the key of this name sign this hash? False also where that key is not known here. */
    boolean valid(String hash, String key, String signature);
}
