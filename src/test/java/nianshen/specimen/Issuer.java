package nianshen.specimen;

import java.util.List;

/**
 * An invented agency.
 *
 * @param name   full official name
 * @param level  "government", "department" or "township"
 * @param tier   "prefecture", "county" or "township"
 * @param place  the administrative division its name begins with
 * @param self   what it calls itself ("我局")
 * @param county county or city whose site it publishes on
 * @param base   whose work it serves ("县委、县政府")
 * @param field  three fields of its work, for prose
 * @param rules  whether it may make government rules (规章)
 */
public record Issuer(String name, String level, String tier, String place, String self, String county, String base,
        List<String> field, boolean rules) {
}
