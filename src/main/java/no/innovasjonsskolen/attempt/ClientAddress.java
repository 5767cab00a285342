package no.innovasjonsskolen.attempt;

import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as attempts are counted: a handler's argument.
 *
 * @param network the address in hexadecimal; of IPv6 only the /64, which a household has to itself
 */
public record ClientAddress(String network) {

    private static final int IPV4_BYTES = 4;
    private static final int NETWORK_BYTES = 8;

    /** From an address as the server writes it; a name is not looked up. */
    public static ClientAddress of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return new ClientAddress(HexFormat.of().formatHex(bytes, 0,
                    bytes.length == IPV4_BYTES ? IPV4_BYTES : NETWORK_BYTES));
        } catch (IllegalArgumentException notAnAddress) {
            return new ClientAddress(address);
        }
    }
}
