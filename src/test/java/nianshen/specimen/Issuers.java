package nianshen.specimen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

/** The invented agencies of an invented city and its counties. */
public final class Issuers {
    private static final String CITY = "澜州市";
    private static final List<String> COUNTIES = List.of("岚泉县", "安棠县", "青岫县", "望湖区");
    private static final List<String> TOWNS = List.of("柳渡镇", "白石坡镇", "东岭乡", "梅溪镇", "南塘街道", "石埠镇");
    private static final List<String> DEPARTMENTS = List.of(
            "教育局:义务教育招生、学校收费、校园安全", "财政局:财政预决算、政府采购、惠民补贴资金",
            "水利局:河湖管理、农村供水、水旱灾害防御", "农业农村局:高标准农田、农机补贴、乡村产业",
            "卫生健康局:疫苗接种、基层医疗、公共卫生服务", "市场监督管理局:食品安全抽检、消费维权、信用监管",
            "自然资源和规划局:土地供应、国土空间规划、不动产登记", "住房和城乡建设局:保障性住房、老旧小区改造、房屋安全",
            "交通运输局:农村公路、客运服务、道路运输安全", "应急管理局:安全生产、防灾减灾、应急救援",
            "民政局:社会救助、养老服务、殡葬管理", "人力资源和社会保障局:稳岗就业、社会保险、职业技能培训",
            "审计局:审计结果、审计整改、内部审计指导", "统计局:统计数据、统计调查、统计执法",
            "医疗保障局:医保目录、参保缴费、基金监管", "司法局:法律援助、公证服务、人民调解",
            "发展和改革委员会:重点项目、价格管理、社会信用", "工业和信息化局:惠企政策、技术改造、中小企业服务",
            "商务局:促消费活动、外贸服务、市场保供", "林业局:森林防火、造林绿化、野生动植物保护",
            "退役军人事务局:优待抚恤、退役安置、双拥共建", "综合行政执法局:市容管理、垃圾分类、执法公示");

    private Issuers() {
    }

    static Issuer draw(RandomGenerator random) {
        String county = COUNTIES.get(random.nextInt(COUNTIES.size()));
        return switch (random.nextInt(10)) {
            case 0 -> county(county);
            case 1 -> city();
            case 2, 3 -> town(county, TOWNS.get(random.nextInt(TOWNS.size())));
            default -> department(county, DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
        };
    }

    /** One issuer of every level and ending, for tests that want them all. */
    static List<Issuer> each() {
        List<Issuer> all = new ArrayList<>();
        all.add(county(COUNTIES.get(0)));
        all.add(city());
        TOWNS.forEach(t -> all.add(town(COUNTIES.get(1), t)));
        DEPARTMENTS.forEach(d -> all.add(department(COUNTIES.get(0), d)));
        return all;
    }

    /** The agencies below the government of a county, departments first. */
    public static List<Issuer> under(String county) {
        List<Issuer> all = new ArrayList<>();
        DEPARTMENTS.forEach(d -> all.add(department(county, d)));
        TOWNS.forEach(t -> all.add(town(county, t)));
        return all;
    }

    /** Further towns of a county. */
    public static List<Issuer> towns(String county, Collection<String> names) {
        return names.stream().map(t -> town(county, t)).toList();
    }

    /** The government of a county. */
    public static Issuer county(String county) {
        String kind = county.substring(county.length() - 1);
        return new Issuer(county + "人民政府", "government", "county", county, "我" + kind, county, "党中央、国务院",
                List.of("重大建设项目", "公共资源配置", "社会公益事业"), false);
    }

    private static Issuer city() {
        return new Issuer(CITY + "人民政府", "government", "prefecture", CITY, "我市", CITY, "省委、省政府",
                List.of("营商环境", "生态环境", "公共企事业单位"), true);
    }

    private static Issuer town(String county, String town) {
        boolean street = town.endsWith("街道");
        String kind = county.substring(county.length() - 1);
        return new Issuer(county + town + (street ? "办事处" : "人民政府"), "township", "township", county,
                street ? "我街道" : "我" + town.substring(town.length() - 1), county, kind + "委、" + kind + "政府",
                List.of("惠农补贴", "社会救助", "集体土地"), false);
    }

    private static Issuer department(String county, String line) {
        String[] parts = line.split(":");
        String kind = county.substring(county.length() - 1);
        String self = parts[0].endsWith("委员会") ? "我委" : "我局";
        return new Issuer(county + parts[0], "department", "county", county, self, county, kind + "委、" + kind + "政府",
                List.of(parts[1].split("、")), false);
    }
}
