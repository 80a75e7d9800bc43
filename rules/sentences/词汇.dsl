# 中文规则的词汇表。一行一个词条：
#   [当][所需内容]句子=规则代码          一句条件
#   [那么]句子=规则代码                  一句结论
#   [类][所需内容]词语=条件 => 代码      句子里的一类词，如“大于”“表三……列”；“=>”之前的条件先行列出
# {名称:类} 是填一类词的空格；{名称:原话} 填要在报告里找的话；{名称:行} 等填表格的行、列、词表的名称；其他写正则表达式。
# （甲|乙）是可以换用的说法，（甲）? 是可以省略的说法。数字、标点、引号、空格不拘全角半角。
# 词条的下一行可以补充：[或]=另一种条件，有一种就算；[不清]=没有读准时见到的，结论是“未能判定”；[未写]=报告没有写时见到的，结论是“不适用”；[存疑]=原件可能残缺时见到的，结论是“存疑”。
# 有“=>”的词条（数、日期、名称），找不到“=>”之前所说的，就是报告没有写，不必另写[未写]；单写[不清]的，找不到是没有读准。
# $证据 代表所指的内容，“报告问题”时自动作为证据列出；$数 $文 $日 $年 $键 $值 $行 $格 $号 $表 $级 $期 只在一个词条里有效；
# 其他以 $ 开头的名字整条规则都可以用，也可以在“问题”“整改”中写作 {名字}。
# 所需内容（如 part:{n}）读不到时，规则的结论是“未能判定”，不会当作符合。

[空格]n=部分的序号，如 第六部分
[空格]t=表的序号或加引号的名称，如 表三
[空格]m=数字，如 5、三十一、0.5
[空格]y=年份，如 2023
[空格]几=几分之几的“几”，如 3
[空格]月=1至12
[空格]号=1至31
[空格]x=数的名称，用汉字，如 甲数

# —— 习惯写法 ——
# [习惯]写法 => 本来的写法：引号之外，依次替换；写法是正则表达式，$1 是其中第一个括号里的内容。
[习惯]部份 => 部分
[习惯](第\d部分|前\d部分|总体情况|全文|正文|报告|引言)(里面|里|当中|之中|中(?=没|未|不|提|有|出|写|含|用)|内(?!容)) => $1
[习惯](\d{1,2})号 => $1日
[习惯](20\d\d)[/.-]0?(1[0-2]|[1-9])[/.-]0?(3[01]|[12]\d|[1-9])日?(?!\d) => $1年$2月$3日
[习惯](20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d) => $1年$2月$3日
[习惯](?<=[年月])0(?=[1-9]\d?[月日]) =>
[习惯](公布|发布|公开)时间|公开日期 => 公布日期
[习惯](成文|落款)时间 => 成文日期
[习惯](?<!\d)(1|3|5|7|8|10|12)月(底|末) => $1月31日
[习惯](?<!\d)(4|6|9|11)月(底|末) => $1月30日
[习惯]((?:公布|成文|落款)日期|落款的日期)大于 => $1晚于
[习惯]((?:公布|成文|落款)日期|落款的日期)小于 => $1早于
[习惯]((?:公布日期|成文日期|落款日期|落款的日期)(?:不?晚于|超过|不?早于|不?在|不?是|不?等于))(\d{1,2}月\d{1,2}日) => $1次年$2
[习惯](统计期限的?(?:开始|起始日?|结束|截止日?)(?:不?晚于|不?早于|不?在|不?是|不?等于))(\d{1,2}月\d{1,2}日) => $1报告年度$2
[习惯]100分之(\d{1,3}) => $1%
[习惯](\d{1,2})成 => $10%
[习惯](\d{1,4})万(?!元) => $10000
[习惯](\d{1,4})千(?=件|条|字|元|次|$) => $1000
[习惯](只写了|只写|填的是|填了|填)无$ => $1"无"
[习惯]对不上|不吻合|有出入 => 不一致
[习惯]正文(说的|写的|讲的|称的) => 正文所称
[习惯]^(并非)?(单位|机关|本机关|本单位|发文机关|发布机关|报告单位)(?=不?是|不?属于|为) => $1报告机关
[习惯](机关)的?层级(?=不?是|不?属于|为) => $1
[习惯](报告|全文)字数 => 全文的字数
[习惯]没(?=写|提到|提及|出现) => 没有
[习惯](的话|的时候|时)$ =>
[习惯]第(\d{1,2}|[一二三四五六七八九十])(章|大项|大部分|板块|个部分) => 第$1部分
[习惯](?<=部分|总体情况|全文|正文|报告|引言|下)(缺少|缺|无|(?:没有|未|没)(?:载明|注明|说明|涉及|包含|含有|写出|写到|标明))(?="[^"]*"(?!(?:的|这一)?小标题)) => 没有提到
[习惯](?<=部分|总体情况|全文|正文|报告|引言|下)(载明|注明|说明|涉及|写出|写到|标明|列明|介绍)了?(?=") => 提到
[习惯](第\d部分|总体情况|全文|正文|引言|部分)("[^"]*")(提到|提及|出现|写)了?(?=大于|多于|超过|小于|少于|不足|不到|至少|不少于|至多|不多于|不超过|\d) => $1提到$2
[习惯]("[^"]*")(?:这一|一)?(?:节|栏|项|方面)?(?:之下|下面|以下|下)(?=没|未|不|提|有|出|同|超|至|少|的字数) => $1小标题下
[习惯](小标题)(?:之下|下面|以下|下)?的?(?:字数|篇幅)?(超过|多于|大于|不足|少于|小于|不到|至少|不少于|不低于|至多|不多于|不超过)(\d{1,6})字$ => $1下的字数$2$3
[习惯]^(并非)?(全文|正文|报告)(超过|多于|大于|不足|少于|小于|不到|至少|不少于|不低于|至多|不多于|不超过)(\d{1,6})字$ => $1全文的字数$3$4
[习惯](第\d部分|总体情况)(低于|高于|大于等于|小于等于|不大于|不小于|至少|不少于|不低于|至多|不多于|不超过|不高于)(\d{1,6})字(?=$|,|;|并|且|而) => $1的字数$2$3
[习惯](附表|第(?=\d张表))(?=\d) => 表
[习惯]表(\d)张表 => 表$1
[习惯](?<!"|\p{IsHan})标题(?=(?:与|和|同|跟)(?:落款|正文自称|正文的自称|名册|报告机关)) => 标题机关
[习惯](落款(?:机关|单位)?|正文自称|报告机关)(与|和|同|跟)标题(?=不?一致|不?同|不?相符|不符|不一样) => $1$2标题机关
[习惯]^落款(没有|无|缺少|缺|未写|没有写|没有写明)(成文)?日期$ => 没有成文日期
[习惯]^公布日期(超过|晚于|超出)了?(规定的?)?(期限|时限)$ => 公布日期逾期
[习惯]^网页(没有|无|未附)附件$ => 并非网页附有附件
[习惯](总体情况|第1部分)?("[^"]*")(超过|多于|大于|不足|少于|小于|不到|低于|至少|不少于|不低于|至多|不多于|不超过)(\d{1,6})字$ => $1$2小标题下的字数$3$4
[习惯]^总体情况的?(五|5)个方面(不全|没有写全|没写全|缺项)$ => 总体情况反映不全
[习惯](?<=全文|正文|部分|总体情况|报告)有错别字$ => 有文字疑点"错别字"
[习惯](?<=部分)(?:只|仅)?(?:有|列了|列出了?)(\d{1,2})(?:个|条|项)(问题|改进措施|整改措施|措施)$ => 列出的$2等于$1个
[习惯](正文(?:所)?称\p{IsHan}+申请)(?=\d{1,9}件?$) => $1等于
[习惯](^|并非)(正文所?称?[^与和同跟"]+)(与|和|同|跟)表\d(?=不一致|不符|不相符|不同) => $1$2$3表格
[习惯]^(并非)?正文(?=[^所称"]{2,12}(申请|各数)?(与|和|同|跟)表格(不一致|不符|不相符|不同)) => $1正文所称
[习惯]占(表.+?)的?(大于|多于|超过|高于|小于|少于|不足|低于|不到|至少|不少于|不低于|至多|不多于|不超过)(\d{1,3}%)$ => $2$1的$3
[习惯](次年|20\d\d年)(底|末) => $112月31日
[习惯](?<=\d),(?=\d{3}(?!\d)) =>
[习惯]记(为|作)"([\p{IsHan}A-Za-z]{1,8})"$ => 记$1$2
[习惯](?<=级别)(?=(严重|一般|提示)(,|$)) => 为

# —— 常见的误写 ——
# [误写]写法 => 怎样改：只在一句话看不懂时用；写法是正则表达式，$1 是其中第一个括号里的内容。
[误写]^[^"]*("[^"]*"[^"]*)*(大于|小于|多于|少于|超过|不足|至少|至多|[<>]=?)\d+(件|条|字|元|次)?(并|且|而|,)?(大于|小于|多于|少于|超过|不足|至少|至多|[<>]=?)\d.*|^.*在\d+(件|字|条)?(到|至|-|~)\d+.*之间|^.*介于\d+.* => 上限和下限要分成两行写，如 第一行写"……大于5"，第二行写"……小于10"；在两个数之外的，第二行以"或者"开头
[误写]^表\d(第\d+[行列]|[A-Za-z]+\d|\p{IsHan}{2,}总计|\p{IsHan}*(新收|结转|公开|复议|诉讼|许可|处罚|强制|收费))[^"]*$ => 行和列要写名称并加引号，如 表三"新收"行"总计"列大于10
[误写]^(第\d部分|总体情况)(没写|没有写|未写|没有填写|没填)$ => 缺了这一部分的写作 $1缺失，有标题而没有内容的写作 $1没有实质内容
[误写]^(第\d部分|总体情况)(没有|无)(文字|内容文字|正文)$ => 没有写内容的写作 $1没有实质内容，写得太短的写作 $1不足50字
[误写]^(第\d部分|正文|全文)(没有|未列出|没有列出|缺少)(问题|措施|改进措施|整改措施)$ => 分条列出的，写作 $1没有分条列出$3；要找这个词的，给它加上引号
[误写]^(第\d部分)?(列出的)?(问题|措施|改进措施)(个数|条数|数)?(大于|多于|超过|小于|少于|等于|不等于)(问题|措施|改进措施)(个数|条数|数)?$ => 两边都要写明是哪一部分的，如 第五部分列出的问题数大于第五部分列出的改进措施数
[误写]"[^"]*"([、,]|或者?|和)"[^"]*"(提到|出现)?(大于|多于|超过|小于|少于|不足|不到|至少|至多|不少于)\d+次 => 次数一次只数一个词；几个词合起来数有几句的，写作 ……提到"……"、"……"超过3句
[误写]^报告机关不?(是|为)[^"]{2,}(局|委|办|会|厅|院|校|中心|政府|委员会|办公室)$ => 机关的名称要加引号，如 报告机关是"云泽县水利局"
[误写]"\s*(#|//|\(|【).+$ => 备注要另起一行，以 # 开头
[误写].(或者?|并且|且|和|与|、)$ => 句末多了几个字；还有一句的，写在下一行
[误写]提到"[^"]*",?(但|但是|却|而)(第\d部分|总体情况|全文|引言) => 一句话只说一件事，请分成两行
[误写]^(大于|小于|多于|少于|超过|不足|至少|至多|等于|不等于|[<>]=?) => 没有写明说的是什么，每一句都从"第几部分""表几"之类写起
[误写]^标题不(规范|对|正确)$ => 请写明是哪个标题、怎样不对，如 第六部分标题不规范、标题没有年份、标题文种不是"政府信息公开工作年度报告"
[误写]^(表\d{1,2})"[^"]*"[行列]?(的)?(大于|小于|等于|不等于|超过|不足|多于|少于|至少|至多|不少于|不多于|不超过|[<>=≠≥≤]) => $1里这样的格不止一个，行和列都要写明，如 $1"……"行"……"列；有一格就算的，写作 "有一格大于……"
[误写](大于|小于|等于|超过|不足|至少|至多|[<>=≥≤])-\d => 件数、字数、金额不会是负数，请核对数字
[误写],(但|但是|却|而)?(没有|未|不|没)(提到|提及|写|出现|包含) => 一句话只说一件事，请分成两行，第二行也从"第几部分"写起
[误写](第\d部分|总体情况|全文)(或|或者|和|与|、)(第\d部分|总体情况) => 一句话只说一个部分，请分成几行；有一个部分是这样就算的，后面的行以"或者"开头
[误写]20\d\d[/.-]\d{1,2}[/.-]\d{1,2}|20\d\d年\d{1,2}月\d{1,2}日 => 没有这一天，请核对日期
[误写](加|减|乘|除|之差|倍|一半|分之|%).*记(为|作) => 算出来的数不能记下，请把各个数分别记下，比较的时候再写 甲数加乙数、甲数的2倍 之类；同一行或同一列的几格可以写"……"、"……"行"……"列之和记为……
[误写](出现|有|没有|含有)"([^"]*)"(的)?词表 => 词表写在前面，如 正文出现词表"$2"中的词

# —— 比较 ——
[比](大于|多于|超过|高于|晚于|>)=>
[比](小于|少于|不足|低于|不到|早于|<)=<
[比](等于|为|是|＝＝|＝)===
[比](不等于|不为|不是|≠|!＝|<>)=!=
[比](至少|不少于|不小于|不低于|不早于|大于等于|大于或等于|>＝|≥)=>=
[比](至多|不多于|不超过|不大于|不高于|不晚于|小于等于|小于或等于|<＝|≤)=<=

# —— 数 ——
[数字]{m:\d{1,9}}(件|条|份|次|句|字|个|处|项|部分|元|万元|天|日|年|年度|倍|部|家|期)?={m}
[数字]{m:\d{1,9}\.\d{1,6}}(元|万元|倍|件|条)?={m}B
[项]{x:量}={x}
[项]{x:数字}={x}
[项]{x:所记}=${x}
[数]{a:项}={a}
[数]{a:数}(加上|加|＋){b:项}={a} + {b}
[数]{a:数}(减去|减|－|-){b:项}={a} - {b}
[数]{a:项}(与|和|及){b:项}之和={a} + {b}
[数]{a:项}(与|和|减){b:项}之差={a} - {b}
[数]{a:项}的{b:数字}={a} * {b}
[数]{a:项}(的)?{m:\d{1,3}}%={a} * {m} * 0.01B
[数]{a:项}(的)?(一半|半数)={a} * 0.5B
[当]{a:项}{c:比}{b:项}(的)?{几:[1-9]\d?}分之{m:\d{1,2}}=Report( {a} * {几} {c} {b} * {m} )
[当]{a:数}{c:比}{b:数}=Report( {a} {c} {b} )
[当]{a:数}(与|和|同|跟){b:数}(不一致|不相等|不相符|不符|不同)=Report( {a} != {b} )
[当]{a:数}(与|和|同|跟){b:数}(一致|相等|相符|相同)=Report( {a} == {b} )
[当]{a:数}(在|是|为|达到|有|占)?{b:数}(以上|及以上)=Report( {a} >= {b} )
[当]{a:数}(在|是|为|有|占)?{b:数}(以下|及以下|以内)=Report( {a} <= {b} )
[当]{a:量}不是10(元|件)?的(整数)?倍(数)?=Report( ( "" + {a} ) not matches "\\d*0(\\.0+)?" )
[当]{a:量}记(为|作){x:[\p{IsHan}A-Za-z]{1,8}}={a} := {x}

# —— 表格中的数 ——
[量][table:{t}]表{t:表号}(中|的|中的)?"{r:行}"(行|一行)?(的|、|,)?"{k:列}"(列|一列)?=$证据 : Figure( key == "{t}.{r}.{k}", sure, $数 : value ) => $数
[不清]=not Figure( key == "{t}.{r}.{k}", sure ); not( TableRead( table == "{t}", state == TableRead.State.READ ) and not BlockVote( table == "{t}", older ) and not Figure( key == "{t}.{r}.{k}" ) )
[未写]=exists TableRead( table == "{t}", state == TableRead.State.READ ); not BlockVote( table == "{t}", older ); not Figure( key == "{t}.{r}.{k}" )
[量][table:{t}]表{t:表号}(中|的|中的)?"{k:列}"(列|一列)(的|、|,)?"{r:行}"(行|一行)?=$证据 : Figure( key == "{t}.{r}.{k}", sure, $数 : value ) => $数
[不清]=not Figure( key == "{t}.{r}.{k}", sure ); not( TableRead( table == "{t}", state == TableRead.State.READ ) and not BlockVote( table == "{t}", older ) and not Figure( key == "{t}.{r}.{k}" ) )
[未写]=exists TableRead( table == "{t}", state == TableRead.State.READ ); not BlockVote( table == "{t}", older ); not Figure( key == "{t}.{r}.{k}" )
[量][table:{t}]表{t:单行表号}(中|的|中的)?"{k:列}"(列|一列|一栏)?=$证据 : Figure( table == "{t}", column == "{k}", sure, $数 : value ) => $数
[不清]=not Figure( table == "{t}", column == "{k}", sure ); not( TableRead( table == "{t}", state == TableRead.State.READ ) and not BlockVote( table == "{t}", older ) and not Figure( table == "{t}", column == "{k}" ) )
[未写]=exists TableRead( table == "{t}", state == TableRead.State.READ ); not BlockVote( table == "{t}", older ); not Figure( table == "{t}", column == "{k}" )
[量][table:{t}]表{t:表号}(中|的|中的)?"{g:组}"(行|合计|各行)?(的|、|,)?"{k:组列}"(列|一列)?=$证据 : GroupTotal( key == "{t}.{g}.{k}", complete, $数 : value ) => $数
[不清]=not GroupTotal( key == "{t}.{g}.{k}", complete ); not( TableRead( table == "{t}", state == TableRead.State.READ ) and not BlockVote( table == "{t}", older ) and not GroupTotal( key == "{t}.{g}.{k}" ) )
[未写]=exists TableRead( table == "{t}", state == TableRead.State.READ ); not BlockVote( table == "{t}", older ); not GroupTotal( key == "{t}.{g}.{k}" )
[行名]"{r:行}"="{r}"
[行名]{a:行名}(、|和|与|及|加|,)?{b:行名}={a}, {b}
[列名]"{k:列}"="{k}"
[列名]{a:列名}(、|和|与|及|加|,)?{b:列名}={a}, {b}
[量][table:{t}]表{t:多行表号}(中|的|中的)?{l:行名}(各行|几行|两行|行)?(的)?"{k:列}"(列)?(之和|合计|相加)=exists Figure( table == "{t}", row in ( {l} ), column == "{k}" ); accumulate( $格 : Figure( table == "{t}", row in ( {l} ), column == "{k}", sure, $值 : value ); $数 : sum( $值 ), $证据 : collectList( $格 ) ); not Figure( table == "{t}", row in ( {l} ), column == "{k}", !sure ) => $数
[不清]=not( Figure( table == "{t}", row in ( {l} ), column == "{k}" ) and not Figure( table == "{t}", row in ( {l} ), column == "{k}", !sure ) )
[量][table:{t}]表{t:多行表号}(中|的|中的)?"{r:行}"(行)?(的)?{l:列名}(各列|几列|两列|列)?(之和|合计|相加)=exists Figure( table == "{t}", row == "{r}", column in ( {l} ) ); accumulate( $格 : Figure( table == "{t}", row == "{r}", column in ( {l} ), sure, $值 : value ); $数 : sum( $值 ), $证据 : collectList( $格 ) ); not Figure( table == "{t}", row == "{r}", column in ( {l} ), !sure ) => $数
[不清]=not( Figure( table == "{t}", row == "{r}", column in ( {l} ) ) and not Figure( table == "{t}", row == "{r}", column in ( {l} ), !sure ) )
[量][table:{t}]表{t:单行表号}(中|的|中的)?{l:列名}(各列|几列|两列|列|各栏)?(之和|合计|相加)=exists Figure( table == "{t}", column in ( {l} ) ); accumulate( $格 : Figure( table == "{t}", column in ( {l} ), sure, $值 : value ); $数 : sum( $值 ), $证据 : collectList( $格 ) ); not Figure( table == "{t}", column in ( {l} ), !sure ) => $数
[不清]=not( Figure( table == "{t}", column in ( {l} ) ) and not Figure( table == "{t}", column in ( {l} ), !sure ) )
[量][table:{t}]表{t:多行表号}(中|的|中的)?"{r:行}"(行)?(的)?(各类申请人|各列|六类申请人)之和=exists Figure( table == "{t}", row == "{r}", column != "total" ); accumulate( $格 : Figure( table == "{t}", row == "{r}", column != "total", sure, $值 : value ); $数 : sum( $值 ), $证据 : collectList( $格 ) ); not Figure( table == "{t}", row == "{r}", column != "total", !sure ) => $数
[不清]=not( Figure( table == "{t}", row == "{r}", column != "total" ) and not Figure( table == "{t}", row == "{r}", column != "total", !sure ) )
[量][equation:leafTotal]表{t:多行表号}(中|的|中的)?"{k:列}"(列)?(的)?(各项办理结果|各分项|分项)之和=$证据 : Equation( table == "{t}", kind == "leafTotal", each == "{k}", complete, $数 : leftSum ) => $数
[不清]

# —— 单元格 ——
[格][table:{t}]表{t:表号}=table == "{t}"
[格][table:{t}]表{t:表号}(中|的|中的)?"{r:行}"(行|一行)=table == "{t}", row == "{r}"
[格][table:{t}]表{t:多行表号}(中|的|中的)?"{k:列}"(列|一列)=table == "{t}", column == "{k}"
[格][table:{t}]表{t:单行表号}(中|的|中的)?"{k:列}"(列|一列|一栏)=table == "{t}", column == "{k}"
[格][table:{t}]表{t:多行表号}(中|的|中的)?"{r:行}"(行|一行)?(的|、|,)?"{k:列}"(列|一列)?=key == "{t}.{r}.{k}"
[格][figures](各表|三张表|任何一张表)=table != null
[格况](是|为|有)?(空白|空白单元格|空的|空|没有填写|没有填|未填)=reading == Figure.Reading.BLANK, confidence >= 0.5
[格况](填的是|填了|填|以)?(符号|符号代替数字|符号代替“0”|“/”等符号)=reading == Figure.Reading.SYMBOL, confidence >= 0.5
[格况](填的不是数字|不是数字|填了文字|有文字|带单位|填的不是数|写了单位)=reading == Figure.Reading.ILLEGAL, confidence >= 0.5
[格况](填的是|填了|填写|填|是|为|写)"{w:[^"]+}"=raw == "{w}"
[当]{g:格}(有单元格|有一格|任何一格|任何一个单元格|中有|有)?{k:格况}=accumulate( $格 : Figure( {g}, {k} ); $证据 : collectList( $格 ), $单元格 : collectList( $格.where() ); $证据.size() > 0 )
[当]{g:格}(没有单元格|没有一格|没有任何一格){k:格况}=exists Figure( {g} ); not Figure( {g}, {k} )
[当]{g:格}(有单元格|有一格|任何一格|任何一个单元格|有数){c:比}{b:数}=accumulate( $格 : Figure( {g}, sure, value {c} {b} ); $证据 : collectList( $格 ), $单元格 : collectList( $格.where() ); $证据.size() > 0 )
[不清]=not( Figure( {g} ) and not Figure( {g}, !sure ) )
[当]{g:格}(各格|所有单元格)?(全部|全都|全|都)(为|是|填){b:数}=exists Figure( {g}, sure ); not Figure( {g}, !sure ); not Figure( {g}, sure, value != {b} )
[不清]=not( Figure( {g} ) and not Figure( {g}, !sure ) )
[当]{g:格}(各格|所有单元格)?(不全为|不都为|不全是|不为|不是){b:数}=accumulate( $格 : Figure( {g}, sure, value != {b} ); $证据 : collectList( $格 ), $单元格 : collectList( $格.where() ); $证据.size() > 0 )
[不清]=not( Figure( {g} ) and not Figure( {g}, !sure ) )
[量][table:{t}]表{t:表号}空白单元格(的)?(个数|数|数量)=accumulate( $格 : Figure( table == "{t}", reading == Figure.Reading.BLANK, confidence >= 0.5 ); $数 : count( $格 ), $证据 : collectList( $格 ) ) => $数

# —— 名册、所属单位、同类机关和台账 ——
[当][report:others]有部分(与|和|同)其他机关的(报告)?雷同=NearCopy( $部分键 : part, $相似度 : percent, $来源 : source, $他机关 : agency ); Section( key == $部分键, $部分名 : title ); Echo( !sameAgency, part == $部分键, report.source == $来源, $证据 : own, $证据二 : other )
[当][report:rollup]汇总数(与|和|同)(所属|下属|各)单位的合计(不一致|不符|不相等)=TableRead( $表键 : table, $表名 : name ); accumulate( $行 : RolledUp( table == $表键, differs ); $键 : collectList( $行.key() ), $各格 : collectList( $行.account() ), $算式 : collectList( $行.workings() ); $键.size() > 0 ); accumulate( $格 : Figure( key memberOf $键 ); $证据 : collectList( $格 ) )
[当][report:duty]没有收到本机关的报告(,)?也没有报送的记载=$证据 : Submission( state == Submission.State.MISSING, doubt == null )
[当][report:duty]没有收到本机关的报告(,)?而可能已经报送=$证据 : Submission( state == Submission.State.MISSING, $缘由 : doubt != null )
[当][report:duty]收到本机关的几份报告(,)?表格所填相同=$证据 : Submission( state == Submission.State.SEVERAL, equal, $各份 : reports )
[当][report:duty]收到本机关的几份报告(,)?表格所填不同=$证据 : Submission( state == Submission.State.SEVERAL, !equal, $各份 : reports )
[当][report:duty]名册没有列入本机关本年度的报告=$证据 : Submission( state == Submission.State.UNEXPECTED )
[当][report:duty]名册没有列入本机关本年度的报告(,)?也没有(别的|其他)记载=$证据 : Submission( state == Submission.State.UNEXPECTED, doubt == null )
[当][report:duty]名册没有列入本机关本年度的报告(,)?而另有记载=$证据 : Submission( state == Submission.State.UNEXPECTED, $缘由 : doubt != null )
[当][report:peers]有"{w:[^"]+}"职能而表{t:表号}(中|的|中的)?"{r:行}"(行|一行)?(的|、|,)?"{k:列}"(列|一列)?为0(,)?同类机关大于0=Peers( tag == "{w}", key == "{t}.{r}.{k}", positive > 0, $同类 : others, $有数的 : positive, $举例 : examples ); $证据 : Figure( key == "{t}.{r}.{k}", $单元格 : where )
[当][report:peers]有"{w:[^"]+}"职能而{x:职能项}为0(,)?同类机关大于0=Peers( tag == "{w}", {x}, positive > 0, $同类 : others, $有数的 : positive, $举例 : examples ); $证据 : Figure( {x}, $单元格 : where )
[职能项]行政许可(决定)?(数量|件数|数)?=key == "proactive.permits.decisions"
[职能项]行政处罚(决定)?(数量|件数|数)?=key == "proactive.penalties.decisions"
[职能项]行政强制(决定)?(数量|件数|数)?=key == "proactive.coercion.decisions"
[职能项]新收申请(数量|件数|数)?=key == "requests.new.total"
[当][report:ledgers,figures]台账记载的数(与|和|同)报告所填(不一致|不符|不相等)=Recorded( $键 : key, $台账名 : ledger, $项目 : item, $记载 : value ); $证据 : Figure( key == $键, sure, value != $记载, $所填 : value, $单元格 : where )
[不清]=Recorded( $键 : key ); exists Figure( key == $键, !sure )

# —— 表格的形式 ——
[表][table:{t}]表{t:表号}=table == "{t}"
[表][labels](任何一张表|有表|有一张表)=table != null
[当]{b:表}(的)?(缺失|缺少|没有|不存在)=$证据 : TableRead( {b}, state == TableRead.State.ABSENT )
[存疑]=$证据 : TableRead( {b}, state == TableRead.State.PICTURE || state == TableRead.State.DAMAGED )
[当](没有|缺少|缺){b:表}=$证据 : TableRead( {b}, state == TableRead.State.ABSENT )
[存疑]=$证据 : TableRead( {b}, state == TableRead.State.PICTURE || state == TableRead.State.DAMAGED )
[当]{b:表}(的)?(以图片代替|是图片|为图片|以图片或附件代替)=$证据 : TableRead( {b}, state == TableRead.State.PICTURE )
[当]{b:表}(的)?(残缺|不完整|没有读全)=$证据 : TableRead( {b}, state == TableRead.State.DAMAGED )
[当]{b:表}没有找到=$证据 : TableRead( {b}, state == TableRead.State.ABSENT, $表题 : title )
[当]{b:表}没有找到(,)?而所在部分没有缺少=$证据 : TableRead( {b}, state == TableRead.State.ABSENT, $号 : table, $表题 : title ); not Section( state == Section.State.ABSENT, table == $号 )
[当]{b:表}连同所在部分没有找到=$证据 : TableRead( {b}, state == TableRead.State.ABSENT, $号 : table, $表题 : title ); exists Section( state == Section.State.ABSENT, table == $号 )
[当]{b:表}(是图片或残缺|未能完整读出)=$证据 : TableRead( {b}, state == TableRead.State.PICTURE || state == TableRead.State.DAMAGED, $表题 : title )
[当]{b:表}(的)?(分成几块|断成几块|分成几段)=$证据 : TableRead( {b}, pieces > 1 )
[当][table:{t},labels]表{t:表号}缺少"{w:标签}"(行或列|这一行|这一列|一行|一列|行|列)=$证据 : Label( table == "{t}", state == Label.State.MISSING, certain, expected == "{w}" )
[存疑]=$证据 : Label( table == "{t}", state == Label.State.MISSING, !certain, expected == "{w}" )
[当][labels]{b:表}(的)?(缺少|少了|缺)(了)?(行或列|行列|一行|一列|行|列)=$证据 : TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.MISSING, certain ); $证据二 : collectList( $行 ), $行列 : collectList( "“" + $行.expected() + "”" ); $证据二.size() > 0 )
[存疑]=$证据 : TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.MISSING, !certain ); $证据二 : collectList( $行 ), $行列 : collectList( "“" + $行.expected() + "”" ); $证据二.size() > 0 )
[当][labels]{b:表}(的)?(自行)?(增设|增加|多出|多)(了)?(行或列|行列|一行|一列|行|列)=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.EXTRA, certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" ); $证据.size() > 0 )
[存疑]=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.EXTRA, !certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" ); $证据.size() > 0 )
[当][labels]{b:表}(的)?(自行)?(改动|改|修改)(了)?(行名或列名|行名|列名)=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.RENAMED, certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" + ($行.expected() == null ? "" : "（应为“" + $行.expected() + "”）") ); $证据.size() > 0 )
[存疑]=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.RENAMED, !certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" + ($行.expected() == null ? "" : "（应为“" + $行.expected() + "”）") ); $证据.size() > 0 )
[当][labels]{b:表}(的)?(自行)?(增设或改动|擅改)(了)?(行或列|行列)=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.EXTRA || state == Label.State.RENAMED, certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" + ($行.expected() == null ? "" : "（应为“" + $行.expected() + "”）") ); $证据.size() > 0 )
[存疑]=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.EXTRA || state == Label.State.RENAMED, !certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" + ($行.expected() == null ? "" : "（应为“" + $行.expected() + "”）") ); $证据.size() > 0 )
[当][labels]{b:表}(的)?(仍)?(保留|保留着)(了)?(已取消|取消|旧格式)的(项目|行或列|行)=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.RETIRED, older, certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" ); $证据.size() > 0 )
[存疑]=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.RETIRED, older, !certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" ); $证据.size() > 0 )
[当][labels]{b:表}(的)?(有|提前使用了)尚未施行的格式才有的(行或列|行列)=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.RETIRED, !older ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" ); $证据.size() > 0 )
[当][labels]{b:表}(的)?(行名或列名|行列名)(没有更新|未更新)=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.SUPERSEDED, certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" + ($行.expected() == null ? "" : "（应为“" + $行.expected() + "”）") ); $证据.size() > 0 )
[存疑]=TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.SUPERSEDED, !certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”" + ($行.expected() == null ? "" : "（应为“" + $行.expected() + "”）") ); $证据.size() > 0 )
[当][labels]{b:表}(的)?行列名是旧格式的=Report( template != null ); TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.SUPERSEDED, older, certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”应为“" + $行.expected() + "”" ); $证据.size() > 0 )
[存疑]=Report( template != null ); TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.SUPERSEDED, older, !certain ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”应为“" + $行.expected() + "”" ); $证据.size() > 0 )
[当][labels]{b:表}(的)?行列名是尚未施行的格式的=Report( template != null ); TableRead( {b}, $号 : table, $表名 : name ); accumulate( $行 : Label( table == $号, state == Label.State.SUPERSEDED, !older ); $证据 : collectList( $行 ), $行列 : collectList( "“" + $行.found() + "”应为“" + $行.expected() + "”" ); $证据.size() > 0 )
[当][labels]{b:表}(的)?(有项目)?(没有分列|未分列|没有细分|未细分)(下级|应有)?(各项|的各项)=TableRead( {b}, $号 : table ); $证据 : Label( table == $号, state == Label.State.UNSPLIT, certain, $项目 : found, $各项 : expected, $表名 : tableName, $表键 : table )
[存疑]=TableRead( {b}, $号 : table ); $证据 : Label( table == $号, state == Label.State.UNSPLIT, !certain, $项目 : found, $各项 : expected, $表名 : tableName, $表键 : table )
[当][variant]{b:表}(的)?(沿用|使用|采用|用的是|是)(了)?{y:20\d\d}年格式=$证据 : BlockVote( {b}, variant == "{y}", weight >= 1 )
[存疑]=$证据 : BlockVote( {b}, variant == "{y}", weight < 1 )
[当][variant,year]{b:表}(的)?(仍)?(是|沿用|使用|采用)(了)?旧格式=Report( template != null, $键 : template ); $证据 : BlockVote( {b}, variant != null, variant != $键, weight >= 1 )
[存疑]=Report( template != null, $键 : template ); $证据 : BlockVote( {b}, variant != null, variant != $键, weight < 1 )
[当][variant](各表|全部表格|表格)(都|均)?(沿用|使用)(了)?旧格式=Report( variant != null, variant != "mixed", template != null, variant != template, $格式 : variant ); accumulate( $表 : BlockVote( variant == $格式, older ); $证据 : collectList( $表 ), $各格式 : collectSet( $表.format() ); $证据.size() > 0 )
[当][variant](各表|全部表格|表格)(都|均)?提前使用(了)?尚未施行的格式=Report( variant != null, variant != "mixed", template != null, variant != template, $格式 : variant ); accumulate( $表 : BlockVote( variant == $格式, !older ); $证据 : collectList( $表 ), $各格式 : collectSet( $表.format() ); $证据.size() > 0 )
[当][variant]部分表块为旧格式=Report( variant == "mixed", template != null ); accumulate( $表 : BlockVote( older ); $证据 : collectList( $表 ), $各表块 : collectList( $表.block() ), $各格式 : collectSet( $表.format() ), $数 : sum( $表.weight() ); $数 >= 1.0 )
[存疑]=Report( variant == "mixed", template != null ); accumulate( $表 : BlockVote( older ); $证据 : collectList( $表 ), $各表块 : collectList( $表.block() ), $各格式 : collectSet( $表.format() ), $数 : sum( $表.weight() ); $数 > 0.0, $数 < 1.0 )
[当][variant]部分表块提前使用(了)?尚未施行的格式=Report( variant == "mixed", template != null, $键 : template ); accumulate( $表 : BlockVote( variant != null, variant != $键, !older ); $证据 : collectList( $表 ), $各表块 : collectList( $表.block() ); $证据.size() > 0 )
[当][variant](新旧格式混用|表格新旧格式混用)=Report( variant == "mixed" )
[当][rows]{b:表}(的)?(有行)?(数值|数字)(的)?个数(与列数)?不符=exists RowRead( {b}, values > 0 ); accumulate( $行 : RowRead( {b}, !complete, !repaired || values == 0 ); $证据 : collectList( $行 ), $各行 : collectList( $行.label() ); $证据.size() > 0 )
[当][rows]各表有行(的)?数值个数与列数不符=TableRead( $号 : table, $表名 : name ); exists RowRead( table == $号, values > 0 ); accumulate( $行 : RowRead( table == $号, !complete, !repaired || values == 0 ); $证据 : collectList( $行 ), $各行 : collectList( "“" + $行.label() + "”" ), $个数 : collectSet( $行.values() ), $应有 : collectSet( $行.due() ); $证据.size() > 0 )
[当]整份报告不是没有填写(的)?=Report( !blank )
[当][figures]整份报告没有填写(,)?各格都空着=Report( blank ); accumulate( $格 : Figure( reading == Figure.Reading.BLANK ); $证据 : collectList( $格 ), $个数 : count( $格 ); $个数 > 0 )
[当][figures]各表{k:格况}的(单元)?格不多=Setting( name == "逐一列出的单元格数", $值 : number ); TableRead( $表键 : table, $表名 : name ); accumulate( $格 : Figure( {k}, table == $表键 ); $证据 : collectList( $格 ), $单元格 : collectList( $格.where() ), $所填 : collectList( "“" + $格.raw() + "”" ), $个数 : count( $格 ); $个数 > 0, $个数 <= $值 )
[当][figures]各表{k:格况}的(单元)?格很多=Setting( name == "逐一列出的单元格数", $值 : number ); TableRead( $表键 : table, $表名 : name ); accumulate( $格 : Figure( {k}, table == $表键 ); $证据 : collectList( $格 ), $单元格 : collectList( $格.where() ), $所填 : collectList( "“" + $格.raw() + "”" ), $个数 : count( $格 ); $个数 > $值 )
[当][figures]有单元格没有读出=exists Figure( reading == Figure.Reading.MISSING || ( reading == Figure.Reading.SYMBOL && confidence < 0.5 ) )
[格类]件数=column != "amount"
[格类]金额=column == "amount"
[当][figures]有(一个|1个)填{g:格类}的(单元)?格不是数字=$证据 : Figure( {g}, reading == Figure.Reading.ILLEGAL, confidence >= 0.5, $单元格 : where, $所填 : raw, $表键 : table )
[存疑]=$证据 : Figure( {g}, reading == Figure.Reading.ILLEGAL, confidence < 0.5, $单元格 : where, $所填 : raw, $表键 : table )
[当][figures]有(一个|1个)(单元)?格在数字后加了括注=$证据 : Figure( sure, reading == Figure.Reading.NUMBER, raw matches ".*\\d.*[（(].*[）)]\\s*", $单元格 : where, $所填 : raw, $表键 : table )
[当][table:proactive]收费金额大于存疑的金额(,)?而本机关不是人民政府和收费大户=Setting( name == "收费存疑金额", $值 : number ); Report( level != Level.GOVERNMENT, agency != null, $文 : agency ); Setting( name == "收费大户", !hasWordIn( $文 ) ); $证据 : Figure( row == "charges", column == "amount", sure, value > $值, $单元格 : where, $金额 : value, $表键 : table )
[不清]=exists Figure( row == "charges", column == "amount", !sure )
[未写]=exists TableRead( table == "proactive", state == TableRead.State.READ ); not BlockVote( table == "proactive", older ); not Figure( row == "charges", column == "amount" )
[当][table:proactive]收费金额与正文所称(的)?元数相同=$证据 : Figure( row == "charges", column == "amount", sure, value > 0, $键 : key, $单元格 : where, $金额 : value, $表键 : table ); $证据二 : Claim( subject == $键, comparable, value.movePointRight( 4 ).compareTo( $金额 ) == 0 )
[不清]=exists Figure( row == "charges", column == "amount", !sure )
[未写]=exists TableRead( table == "proactive", state == TableRead.State.READ ); not BlockVote( table == "proactive", older ); not Figure( row == "charges", column == "amount" )
[当][table:proactive]收费金额与信息处理费(的)?元数相同=$证据 : Figure( row == "charges", column == "amount", sure, value > 0, $单元格 : where, $金额 : value, $表键 : table ); $证据二 : FeeStatement( collected != null, collected.compareTo( $金额 ) == 0 )
[不清]=exists Figure( row == "charges", column == "amount", !sure )
[未写]=exists TableRead( table == "proactive", state == TableRead.State.READ ); not BlockVote( table == "proactive", older ); not Figure( row == "charges", column == "amount" )
[当][table:proactive]没有规章制定权的机关填了规章件数=Report( level != null, level != Level.GOVERNMENT || tier == "county" || tier == "township", tier != "state", tier == "county" || agency not matches ".*政府办公[厅室][)）]?" ); Report( level == Level.TOWNSHIP || tier != null ); accumulate( $格 : Figure( row == "regulations", sure, value != 0 ); $证据 : collectList( $格 ), $单元格 : collectList( $格.where() ), $所填 : collectList( $格.value() ); $证据.size() > 0 ); not RosterEntry( rulemaking == true )
[不清]=TableRead( table == "proactive", $表名 : name ); exists Figure( row == "regulations", !sure )
[未写]=exists TableRead( table == "proactive", state == TableRead.State.READ ); not BlockVote( table == "proactive", older ); not Figure( row == "regulations" )
[当][table:proactive]机关的类别或层级不明(,)?而填了规章件数=Report( level == null || ( level != Level.TOWNSHIP && tier == null ) ); exists Figure( row == "regulations", sure, value != 0 ); not RosterEntry( rulemaking == true )
[当][figures](报告是没有填写的空白格式|整份报告没有填写)=$证据 : Report( blank )

# —— 勾稽 ——
[当][equation:balance]表{t:多行表号}(各列|有列)?(勾稽不平|勾稽关系不平|不平)=$证据 : Equation( table == "{t}", kind == "balance", broken )
[不清]=exists Equation( table == "{t}", kind == "balance", !complete )
[当][equation:rowTotal]表{t:多行表号}(各行|有行)?(合计不平|行合计不平|合计不等于总计)=$证据 : Equation( table == "{t}", kind == "rowTotal", broken )
[不清]=exists Equation( table == "{t}", kind == "rowTotal", !complete )
[当][equation:leafTotal]表{t:多行表号}(各列)?分项(合计)?不平=$证据 : Equation( table == "{t}", kind == "leafTotal", broken )
[不清]=exists Equation( table == "{t}", kind == "leafTotal", !complete )
[当][equation:reviewTotal]表{t:单行表号}(各项)?合计不平=$证据 : Equation( table == "{t}", kind == "reviewTotal", broken )
[不清]=exists Equation( table == "{t}", kind == "reviewTotal", !complete )
[当][equation:balance]表{t:多行表号}"{k:列}"列(勾稽不平|勾稽关系不平|不平)=$证据 : Equation( table == "{t}", kind == "balance", each == "{k}", broken, $算式 : arithmetic )
[不清]=exists Equation( table == "{t}", kind == "balance", each == "{k}", !complete )
[当][equation:rowTotal]表{t:多行表号}"{r:行}"行(合计不平|行合计不平)=$证据 : Equation( table == "{t}", kind == "rowTotal", each == "{r}", broken, $算式 : arithmetic )
[不清]=exists Equation( table == "{t}", kind == "rowTotal", each == "{r}", !complete )
[当][equation:leafTotal]表{t:多行表号}"{k:列}"列分项(合计)?不平=$证据 : Equation( table == "{t}", kind == "leafTotal", each == "{k}", broken, $算式 : arithmetic )
[不清]=exists Equation( table == "{t}", kind == "leafTotal", each == "{k}", !complete )
[当][equation:rowTotal,equation:leafTotal](有数|数字)(疑似|可能)(填错了格|错列错行|填错行列)=exists Equation( kind == "rowTotal" || kind == "leafTotal", broken ); $证据 : Misplacement( $所填 : suspect.raw, $误填格 : suspect.where, $应填格 : proper.where, $表键 : suspect.table )
[和][equation:balance]总计列勾稽=kind == "balance", each == "total"
[和][equation:balance]分列勾稽=kind == "balance", each != "total"
[和][equation:rowTotal]各行合计=kind == "rowTotal"
[和][equation:leafTotal]分项合计=kind == "leafTotal"
[和][equation:reviewTotal]复议诉讼合计=kind == "reviewTotal"
[和][equation:reviewTotal](别种|其他)勾稽=kind not in ( "balance", "rowTotal", "leafTotal", "reviewTotal" )
[当](各表|表格)(的)?{k:和}不平=$证据 : Equation( {k}, broken, $表名 : official.name, $表键 : table, $行列名 : scope, $两边 : sides, $算式 : arithmetic, $各项 : addends, $总计 : total, $左和 : leftSum, $右和 : rightSum, $差 : gap, $演算 : workings, $行列演算 : account )
[不清]=Equation( {k}, !complete, $表名 : official.name, $行列名 : scope )
[当](各表|表格)(的)?{k:和}有列不平=TableRead( $表键 : table, $表名 : name ); accumulate( $行 : Equation( {k}, table == $表键, broken ); $证据 : collectList( $行 ), $各列 : collectList( "“" + $行.scope() + "”" ), $各算式 : collectList( $行.scope() + " " + $行.arithmetic() ), $各差 : collectList( $行.scope() + "列各分项合计 " + $行.leftSum() + "，" + $行.totalMark() + "填 " + $行.rightSum() + "，差 " + $行.gap() ), $总计 : collectSet( $行.total() ), $行列演算 : collectList( $行.account() ); $证据.size() > 0 )
[不清]=Equation( {k}, !complete, $表名 : official.name )
[当][table:proactive]有文件(的)?制发件数大于现行有效(件数)?与废止件数之和=$证据 : Figure( table == "proactive", column == "made", sure, $键 : row, $制发 : value, $行名 : rowLabel, $表名 : official.name, $表键 : table ); $证据二 : Figure( table == "proactive", row == $键, column == "repealed", sure, $废止 : value ); $证据三 : Figure( table == "proactive", row == $键, column == "inForce", sure, $有效 : value, $制发.subtract( value ).compareTo( $废止 ) > 0 )
[不清]=TableRead( table == "proactive", $表名 : name ); exists Figure( table == "proactive", column in ( "made", "repealed", "inForce" ), !sure )
[未写]=exists TableRead( table == "proactive", state == TableRead.State.READ ); not BlockVote( table == "proactive", older ); not Figure( table == "proactive", column == "made" )

# —— 部分及其内容 ——
[部分][part:{n}]第{n:部分号}部分=key == "{n}"
[部分][prose]前{n:[1-9]}部分=due, number <= {n}
[部分][part:overview]总体情况(部分)?=key == "overview"
[部分][part:{q}]"{q:部分名}"(这一)?部分=key == "{q}"
[部分][prose]应报告(收费|信息处理费)的部分=fee
[部分][prose](有)?(任何一部分|任何一个部分|一个部分|有部分)=due
[况](的)?(标题没有读到|标题疑似丢失)=state == Section.State.LOST
[况]没有找到=state == Section.State.ABSENT
[况](没有实质内容|无实质内容|内容空缺|没有内容)=state == Section.State.PRESENT, content != Section.Content.FILLED
[况](只写了|仅写|只写|仅写了|内容为|内容是|为|是)"无"=state == Section.State.PRESENT, content == Section.Content.NIL
[况](是空的|为空|是空|没有写任何内容|内容为空|内容是空的|内容空白|空白)=state == Section.State.PRESENT, content == Section.Content.EMPTY
[况](有实质内容|有内容)=state == Section.State.PRESENT, content == Section.Content.FILLED
[况](标题不规范|的标题不规范)=state == Section.State.PRESENT, found != null, !accepted
[况](的)?标题(是|为)"{w:[^"]+}"=found == "{w}"
[况](的)?标题不(是|为)"{w:[^"]+}"=state == Section.State.PRESENT, found != null, found != "{w}"
[况](的)?标题(含有|包含|有)"{w:[^"]+}"=found != null, found contains "{w}"
[况](的)?序号(是|为)"{w:[^"]+}"=ordinal == "{w}"
[况](的)?序号不(是|为)"{w:[^"]+}"=ordinal != null, ordinal != "{w}"
[况](不在|没有排在|没排在)第{m:[1-9]}位=position > 0, position != {m}
[况](排在|在)第{m:[1-9]}位=position == {m}
[当]{p:部分}(缺失|缺少|不存在)=$证据 : Section( {p}, state == Section.State.ABSENT, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called ); not Gap( subject == "prose" )
[存疑]=$证据 : Section( {p}, state == Section.State.LOST, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called )
[当](缺少|缺了|缺|少了|漏了|漏写了|漏写|没有写|未写|没有设|未设){p:部分}=$证据 : Section( {p}, state == Section.State.ABSENT, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called ); not Gap( subject == "prose" )
[存疑]=$证据 : Section( {p}, state == Section.State.LOST, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called )
[当]没有第{n:部分号}部分=$证据 : Section( key == "{n}", state == Section.State.ABSENT, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called ); not Gap( subject == "prose" )
[存疑]=$证据 : Section( key == "{n}", state == Section.State.LOST, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called )
[当]格式设有{p:部分}=Section( {p}, $部分称呼 : called )
[当]格式没有设{p:部分}=not Section( {p} )
[当]没有缺失任何(一部分|部分)=not Section( due, state != Section.State.PRESENT )
[当]{p:部分}{k:况}=$证据 : Section( {p}, {k}, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $所写标题 : found, $部分称呼 : called )
[当]{p:部分}按格式(不得|不能)只写"无"(,)?却只写了"无"=$证据 : Section( {p}, !mayBeNil, state == Section.State.PRESENT, content == Section.Content.NIL, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called, $部分应写 : asked )
[当]{p:部分}(既)?没有文字(,)?也没有表格=$证据 : Section( {p}, state == Section.State.PRESENT, content == Section.Content.EMPTY, $号 : table, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called, $部分应写 : asked ); not TableRead( state == TableRead.State.PICTURE || state == TableRead.State.DAMAGED, table == $号 )
[当](没有辨认出|没有读出)任何一个部分(的标题)?=not Section( state == Section.State.PRESENT )
[当](辨认出了|读出了)部分(的标题)?=exists Section( state == Section.State.PRESENT )
[当][prose]每(一部分|一个部分|个部分)(都|均){k:况}=accumulate( $格 : Section( due ); $值 : count( $格 ); $值 > 0 ); accumulate( $行 : Section( due, {k} ); $数 : count( $行 ); $数 == $值 )
[当][prose](没有一部分|没有任何一部分|没有任何一个部分){k:况}=not Section( due, {k} )
[量]{p:部分}(的)?(字数|篇幅)=$证据 : Section( {p}, state == Section.State.PRESENT, $数 : length ) => $数
[量][prose](全文|正文|各部分合计)(的)?(字数|篇幅)=accumulate( $行 : Section( state == Section.State.PRESENT, $值 : length ); $数 : sum( $值 ), $证据 : collectList( $行 ) ) => $数
[量]{h:小标题}(之下|以下|下面|下)(的)?(字数|篇幅)=exists Statement( {h} ); accumulate( $行 : Statement( {h}, !heading ); $数 : sum( $行.text().length() ), $证据 : collectList( $行 ) ); not Gap( subject == "prose" ) => $数
[不清]=exists Statement( {h} ); exists Gap( subject == "prose" )
[未写]=not Statement( {h} )
[当]{p:部分}(超过|多于|大于){m:\d{1,6}}字=$证据 : Section( {p}, length > {m} )
[当]{p:部分}(不足|少于|小于|不到){m:\d{1,6}}字=$证据 : Section( {p}, state == Section.State.PRESENT, length < {m} ); not Gap( subject == "prose" )
[存疑]=$证据 : Section( {p}, state == Section.State.PRESENT, length < {m} ); exists Gap( subject == "prose" )
[当]{p:部分}(读得完整|内容完整)=Section( {p}, $号 : key ); not Coverage( subject == "part:" + $号, state == Coverage.State.DAMAGED )
[当][prose](增设了部分|有增设的部分|报告有增设的部分)=$证据 : Section( !due, state == Section.State.PRESENT, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called )
[当]{p:部分}(排在|在)第{n:部分号}部分(之后|后面)=$证据 : Section( {p}, position > 0, $数 : position ); Section( key == "{n}", position > 0, position < $数 )
[当]{p:部分}(排在|在)第{n:部分号}部分(之前|前面)=$证据 : Section( {p}, position > 0, $数 : position ); Section( key == "{n}", position > $数 )
[当]{p:部分}(长于|多于|字数多于){q:部分}=$证据 : Section( {p}, state == Section.State.PRESENT, $数 : length ); $证据二 : Section( {q}, state == Section.State.PRESENT, length < $数 )
[当]{p:部分}(短于|少于|字数少于){q:部分}=$证据 : Section( {p}, state == Section.State.PRESENT, $数 : length ); $证据二 : Section( {q}, state == Section.State.PRESENT, length > $数 )
[当]{p:部分}比{q:部分}(长|篇幅大)=$证据 : Section( {p}, state == Section.State.PRESENT, $数 : length ); $证据二 : Section( {q}, state == Section.State.PRESENT, length < $数 )
[当]{p:部分}比{q:部分}(短|篇幅小)=$证据 : Section( {p}, state == Section.State.PRESENT, $数 : length ); $证据二 : Section( {q}, state == Section.State.PRESENT, length > $数 )
[当][prose](有部分的顺序与格式不符|部分顺序与格式不符|各部分顺序不对)=$证据 : Section( due, state == Section.State.PRESENT, position > 0, $号 : number, $数 : position, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called ); exists Section( due, number < $号, state == Section.State.PRESENT, position > $数 )
[当][prose](有部分的序号与格式不符|部分序号与格式不符|各部分序号不对)=$证据 : Section( due, state == Section.State.PRESENT, ordinal != null, ordinal matches "[一二三四五六七八九十]+", ordinal != numeral, $应写序号 : numeral, $号 : number, $数 : position, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called, $所写序号 : ordinal ); not Section( due, state != Section.State.PRESENT ); not Section( due, number < $号, state == Section.State.PRESENT, position > $数 )
[量][prose](报告|正文)(实有|实际有)(的)?部分(个数|数)?=accumulate( $行 : Section( state == Section.State.PRESENT ); $数 : count( $行 ) ) => $数
[量][partsList]引言(所列|列出|列)(的)?部分(个数|数)?=$证据 : PartsList( parts.size() > 0, $数 : listed ) => $数
[量][partsList]引言(所称|称)(的)?部分(个数|数)?=$证据 : PartsList( claimed != null, $数 : claimed ) => $数
[当][partsList]引言所称(的)?部分数与所列不符=$证据 : PartsList( claimed != null, listed() > 0, claimed != listed(), $所称部分数 : claimed, $所列部分数 : listed() )
[未写]=not PartsList()
[当][partsList]引言所称(的)?部分数与所列没有不符=$证据 : PartsList( claimed == null || listed() == 0 || claimed == listed(), $引言部分数 : spoken() )
[未写]=not PartsList()
[当][partsList]引言(列出|列)(了)?报告没有的部分=$证据 : PartsList( strangers.size() > 0, $没有的部分 : strangers )
[未写]=not PartsList()
[当][part:overview]总体情况(没有反映|未反映|没有写)"{w:方面}"=$证据 : Aspect( title == "{w}", !covered )
[当][part:overview]总体情况(反映了|写了)"{w:方面}"=$证据 : Aspect( title == "{w}", covered )
[当][part:overview]总体情况没有"{w:方面}"(的)?小标题=$证据 : Aspect( title == "{w}", !headed )
[当][part:overview]总体情况(有方面没有反映|未反映全部方面|反映不全)=accumulate( $行 : Aspect( !covered ); $证据 : collectList( $行 ), $各方面 : collectList( $行.title() ); $证据.size() > 0 )
[当][part:overview]总体情况没有小标题=not Aspect( headed )
[当][part:overview]总体情况没有分段=exists Section( key == "overview", divisions < 2 )
[当][part:overview]总体情况分了段=exists Section( key == "overview", divisions > 1 )
[当][part:overview]总体情况应分方面=accumulate( $行 : Aspect(); $应分 : collectList( $行 ), $应有方面 : collectList( $行.title() ); $应分.size() > 0 )

# —— 分条列出的 ——
[列处][prose](正文|全文)=part != null
[列处][part:{n}]第{n:部分号}部分=part == "{n}"
[列处][part:{q}]"{q:部分名}"(这一)?部分=part == "{q}"
[事]问题=matter == "问题"
[事](改进措施|整改措施|措施)=matter == "改进"
[当]{a:列处}(列出了|列出的|列出|列举了|列举的|提出了|写了|有|的)?{c:比}{m:\d{1,3}}(个|条|项){x:事}=accumulate( $行 : ListItem( {a}, {x} ); $数 : count( $行 ), $证据 : collectList( $行 ); $数 > 0 ); Report( $数 {c} {m} ); not Gap( subject == "prose" )
[存疑]=accumulate( $行 : ListItem( {a}, {x} ); $数 : count( $行 ), $证据 : collectList( $行 ); $数 > 0 ); Report( $数 {c} {m} ); exists Gap( subject == "prose" )
[不清]=not ListItem( {a}, {x} )
[量][part:{n}]第{n:部分号}部分(列出的|列举的|的)?{x:事}(个数|条数|项数|数)=accumulate( $行 : ListItem( part == "{n}", {x} ); $数 : count( $行 ), $证据 : collectList( $行 ); $数 > 0 ); not Gap( subject == "prose" ) => $数
[不清]=not( ListItem( part == "{n}", {x} ) and not Gap( subject == "prose" ) )
[量][part:{q}]"{q:部分名}"(这一)?部分(列出的|列举的|的)?{x:事}(个数|条数|项数|数)=accumulate( $行 : ListItem( part == "{q}", {x} ); $数 : count( $行 ), $证据 : collectList( $行 ); $数 > 0 ); not Gap( subject == "prose" ) => $数
[不清]=not( ListItem( part == "{q}", {x} ) and not Gap( subject == "prose" ) )
[当]{a:列处}(列出的|列举的|的)?{x:事}{c:比}{m:\d{1,3}}(个|条|项)=accumulate( $行 : ListItem( {a}, {x} ); $数 : count( $行 ), $证据 : collectList( $行 ); $数 > 0 ); Report( $数 {c} {m} ); not Gap( subject == "prose" )
[存疑]=accumulate( $行 : ListItem( {a}, {x} ); $数 : count( $行 ), $证据 : collectList( $行 ); $数 > 0 ); Report( $数 {c} {m} ); exists Gap( subject == "prose" )
[不清]=not ListItem( {a}, {x} )
[当]{a:列处}(列出的|列举的|的)?{x:事}(没有1项|各项都没有|没有任何1项)(提到|提及){w:词}=accumulate( $行 : ListItem( {a}, {x} ); $证据 : collectList( $行 ); $证据.size() > 1 ); not ListItem( {a}, {x}, $文 : quote, {w} ); not Gap( subject == "prose" )
[存疑]=accumulate( $行 : ListItem( {a}, {x} ); $证据 : collectList( $行 ); $证据.size() > 1 ); not ListItem( {a}, {x}, $文 : quote, {w} ); exists Gap( subject == "prose" )
[未写]=not ListItem( {a}, {x} )
[当]{a:列处}(列出的|列举的|的)?{x:事}有1项(提到|提及){w:词}=exists ListItem( {a}, {x}, $文 : quote, {w} )
[当]{a:列处}(没有|未)(分条|逐条|分项|逐项)(列出|列举){x:事}=not ListItem( {a}, {x} ); not Gap( subject == "prose" )
[存疑]=not ListItem( {a}, {x} ); exists Gap( subject == "prose" )
[当]{a:列处}(分条|逐条|分项|逐项)(列出|列举)(了)?{x:事}=accumulate( $行 : ListItem( {a}, {x} ); $证据 : collectList( $行 ); $证据.size() > 0 )

# —— 文字 ——
[部处][part:{n}]第{n:部分号}部分=part == "{n}"
[部处][part:overview]总体情况=part == "overview"
[部处][part:{q}]"{q:部分名}"(这一)?部分=part == "{q}"
[部处][prose](正文|全文|报告)(中|里)?=quote != null
[部处][prose](任何一部分|任何部分|有一部分)=part != null
[部处][prose]引言(中|里)?=part == null
[处]{a:部处}={a}
[处]{h:小标题}(之下|以下|下面|下)={h}, !heading
[小标题][prose]"{h:原话}"(这一|的)?小标题=under != null, under contains "{h}"
[小标题]{a:部处}(的|中的)?"{h:原话}"(这一|的)?小标题={a}, under != null, under contains "{h}"
[当]{a:部处}(中)?(没有|缺少|未设)"{t:原话}"(的|这一)?小标题=not Statement( {a}, heading, text contains "{t}" ); not Gap( subject == "prose" )
[存疑]=not Statement( {a}, heading, text contains "{t}" ); exists Gap( subject == "prose" )
[当]{a:部处}(中)?(有|设有|设了)"{t:原话}"(的|这一)?小标题=accumulate( $行 : Statement( {a}, heading, text contains "{t}" ); $证据 : collectList( $行 ); $证据.size() > 0 )
[当]{h:小标题}(之下|以下|下面|下)(没有提到|未提到|没有提及|未提及|没提到|没有出现|未出现|没有写明|未写明|没有写|不含|没有){w:词}(字样)?=exists Statement( {h} ); not Statement( {h}, !heading, $文 : text, {w} ); not Gap( subject == "prose" )
[存疑]=exists Statement( {h} ); not Statement( {h}, !heading, $文 : text, {w} ); exists Gap( subject == "prose" )
[未写]=not Statement( {h} )
[词]"{w:原话}"=$文 contains "{w}"
[词]{a:词}(、|或者|或|,){b:词}={a} || {b}
[都词]"{w:原话}"=$文 contains "{w}"
[都词]{a:都词}(和|与|、|又提到|也提到){b:都词}={a}, {b}
[当]{s:处}(提到|提及|出现|含有|包含|写有|写明了|写明|写了|有){w:词}(字样)?=accumulate( $行 : Statement( {s}, $文 : text, {w} ); $证据 : collectList( $行 ), $所见 : collectList( $行.found( "{w的话}" ) ); $证据.size() > 0 )
[当]{p:部分}(没有提到|未提到|没有提及|未提及|没提到|没有出现|未出现|没有写明|未写明|没有写|不含|没有){w:词}(字样)?=$证据 : Section( {p}, state == Section.State.PRESENT, $号 : key ); not Statement( part == $号, $文 : text, {w} ); not Gap( subject == "prose" )
[存疑]=$证据 : Section( {p}, state == Section.State.PRESENT, $号 : key ); not Statement( part == $号, $文 : text, {w} ); exists Gap( subject == "prose" )
[当][prose]引言(中|里)?(没有提到|未提到|没有提及|未提及|没提到|没有出现|未出现|没有写明|未写明|没有写|不含|没有){w:词}(字样)?=exists Statement( part == null, !heading ); not Statement( part == null, $文 : text, {w} ); not Gap( subject == "prose" )
[存疑]=exists Statement( part == null, !heading ); not Statement( part == null, $文 : text, {w} ); exists Gap( subject == "prose" )
[未写]=not Statement( part == null, !heading )
[当][prose](正文|全文|报告)(没有提到|未提到|没有提及|未提及|没提到|没有出现|未出现|没有写明|未写明|没有写|不含|没有){w:词}(字样)?=not Statement( $文 : text, {w} ); not Gap( subject == "prose" )
[存疑]=not Statement( $文 : text, {w} ); exists Gap( subject == "prose" )
[当][prose](没有一部分|没有任何一部分|各部分都没有)(提到|提及|出现|写明|写){w:词}(字样)?=not Statement( part != null, $文 : text, {w} ); not Gap( subject == "prose" )
[存疑]=not Statement( part != null, $文 : text, {w} ); exists Gap( subject == "prose" )
[当]{s:处}(有)?同1句(话)?(中|里)?(既)?(提到|写了|出现)(了)?{w:都词}=accumulate( $行 : Statement( {s}, $文 : text, {w} ); $证据 : collectList( $行 ); $证据.size() > 0 )
[当]{s:处}有(1句|句子)(话)?提到{w:词}(而|但|却|,|,而|,但|,却)?(没有提到|未提到|没有){v:词}=accumulate( $行 : Statement( {s}, $文 : text, ({w}), !({v}) ); $证据 : collectList( $行 ); $证据.size() > 0 )
[量]{s:处}(提到|出现|含有)"{w:原话}"的次数=accumulate( $行 : Statement( {s}, text contains "{w}" ); $数 : sum( $行.times( "{w}" ) ), $证据 : collectList( $行 ) ) => $数
[量]{s:处}(提到|出现|含有){w:词}的(句数|句子数)=accumulate( $行 : Statement( {s}, $文 : text, {w} ); $数 : count( $行 ), $证据 : collectList( $行 ) ) => $数
[量]{s:处}(全部|总共)(的)?(句数|句子数)=accumulate( $行 : Statement( {s}, !heading ); $数 : count( $行 ) ) => $数
[当]{s:处}(提到|出现|含有)"{w:原话}"{c:比}{m:\d{1,4}}次=accumulate( $行 : Statement( {s}, text contains "{w}" ); $数 : sum( $行.times( "{w}" ) ), $证据 : collectList( $行 ) ); Report( $数 {c} {m} )
[当]{s:处}(提到|出现|含有){w:词}{c:比}{m:\d{1,4}}(句|处)=accumulate( $行 : Statement( {s}, $文 : text, {w} ); $数 : count( $行 ), $证据 : collectList( $行 ) ); Report( $数 {c} {m} )
[当]{s:处}(提到|出现|含有)"{w:原话}"(达到|有|在)?{m:\d{1,4}}次(以上|及以上)=accumulate( $行 : Statement( {s}, text contains "{w}" ); $数 : sum( $行.times( "{w}" ) ), $证据 : collectList( $行 ) ); Report( $数 >= {m} )
[当]{s:处}(提到|出现|含有){w:词}(达到|有|在)?{m:\d{1,4}}(句|处)(以上|及以上)=accumulate( $行 : Statement( {s}, $文 : text, {w} ); $数 : count( $行 ), $证据 : collectList( $行 ); $数 >= {m} )
[当]{s:处}(的)?(文号|年份|日期)?(写作|写成)"{w:样式}"=accumulate( $行 : Statement( {s}, quote matches "(?s).*{w}.*" ); $证据 : collectList( $行 ); $证据.size() > 0 )
[当]{s:处}(出现|有)形如"{w:样式}"的(文字|内容|写法)=accumulate( $行 : Statement( {s}, quote matches "(?s).*{w}.*" ); $证据 : collectList( $行 ); $证据.size() > 0 )
[当]{s:处}(没有|没有出现)形如"{w:样式}"的(文字|内容|写法)=not Statement( {s}, quote matches "(?s).*{w}.*" )
[当]{s:处}(有|出现|写有|含有|写了)(个人)?(手机号|手机号码|手机)=accumulate( $行 : Statement( {s}, mobile ); $证据 : collectList( $行 ); $证据.size() > 0 )
[当]{p:部分}(没有|没有出现|没有写|未写|不含)(个人)?(手机号|手机号码|手机)=$证据 : Section( {p}, state == Section.State.PRESENT, $号 : key ); not Statement( part == $号, mobile ); not Gap( subject == "prose" )
[存疑]=$证据 : Section( {p}, state == Section.State.PRESENT, $号 : key ); not Statement( part == $号, mobile ); exists Gap( subject == "prose" )
[当][prose](正文|全文|报告)(没有|没有出现|没有写|未写|不含)(个人)?(手机号|手机号码|手机)=not Statement( mobile ); not Gap( subject == "prose" )
[存疑]=not Statement( mobile ); exists Gap( subject == "prose" )
[当]{s:处}(有|出现|写有|含有|写了)(个人)?(身份证号|身份证号码|公民身份号码)=accumulate( $行 : Statement( {s}, identity ); $证据 : collectList( $行 ); $证据.size() > 0 )
[当]{p:部分}(没有|没有出现|没有写|未写|不含)(个人)?(身份证号|身份证号码|公民身份号码)=$证据 : Section( {p}, state == Section.State.PRESENT, $号 : key ); not Statement( part == $号, identity ); not Gap( subject == "prose" )
[存疑]=$证据 : Section( {p}, state == Section.State.PRESENT, $号 : key ); not Statement( part == $号, identity ); exists Gap( subject == "prose" )
[当][prose](正文|全文|报告)(没有|没有出现|没有写|未写|不含)(个人)?(身份证号|身份证号码|公民身份号码)=not Statement( identity ); not Gap( subject == "prose" )
[存疑]=not Statement( identity ); exists Gap( subject == "prose" )
[当]{s:处}(有)?重复(的)?句子=$行 : Statement( {s}, !heading, text.length() > 10, $文 : text ); accumulate( $值 : Statement( {s}, text == $文 ); $证据 : collectList( $值 ); $证据.size() > 1 )
[当]{s:处}(有|使用了|用了|使用|用)半角标点=accumulate( $行 : Statement( {s}, quote matches "(?s).*\\p{IsHan}[,;:?!]\\p{IsHan}.*" ); $证据 : collectList( $行 ); $证据.size() > 0 )
[量]{s:处}(有|使用|用)半角标点的(句数|句子数)=accumulate( $行 : Statement( {s}, quote matches "(?s).*\\p{IsHan}[,;:?!]\\p{IsHan}.*" ); $数 : count( $行 ), $证据 : collectList( $行 ) ) => $数
[当]{s:部处}(出现|提到|有)(了)?词表"{w:词表}"中的词=accumulate( $行 : Mention( list == "{w}", {s}, !heading ); $证据 : collectList( $行 ), $所见 : collectList( $行.text() ); $证据.size() > 0 )
[当]{s:部处}(没有|没有出现|没有提到)词表"{w:词表}"中的词=not Mention( list == "{w}", {s}, !heading )
[当]{s:部处}连同标题(没有|没有出现)词表"{w:词表}"中的词=not Mention( list == "{w}", {s} )
[当]{s:部处}有1处词表"{w:词表}"中的词=$证据 : Mention( list == "{w}", {s}, !heading, $所见 : text, $所在部分 : part )
[当]{s:部处}连同标题有1处词表"{w:词表}"中的词=$证据 : Mention( list == "{w}", {s}, $所见 : text, $所在部分 : part )
[量]{s:部处}(出现|提到|有)词表"{w:词表}"中的词的(句数|次数|句子数)=accumulate( $行 : Mention( list == "{w}", {s}, !heading ); $数 : count( $行 ), $证据 : collectList( $行 ) ) => $数
[当]{s:部处}(有|出现)(了)?文字疑点"{w:[^"]+}"=accumulate( $行 : Spot( kind == "{w}", {s} ); $证据 : collectList( $行 ), $所见 : collectList( $行.text() ), $各处 : collectList( $行.told() ), $另处 : collectList( $行.proper() ); $证据.size() > 0 )
[当]{s:部处}(有|出现)(了)?文字疑点"{w:[^"]+}"(,)?而(该|那)句(话)?(没有提到|未提到|没有){v:词}=accumulate( $行 : Spot( kind == "{w}", {s}, $文 : quote, !({v}) ); $证据 : collectList( $行 ), $所见 : collectList( $行.text() ), $各处 : collectList( $行.told() ); $证据.size() > 0 )
[量]{s:部处}文字疑点"{w:[^"]+}"(的)?处数=accumulate( $行 : Spot( kind == "{w}", {s} ); $数 : count( $行 ), $证据 : collectList( $行 ), $所见 : collectList( $行.text() ) ) => $数
[当]{s:部处}文字疑点"{w:[^"]+}"(有|达到|达)?{m:\d{1,3}}处(以上|及以上)=accumulate( $行 : Spot( kind == "{w}", {s} ); $证据 : collectList( $行 ), $所见 : collectList( $行.text() ); $证据.size() >= {m} )
[当][attachments](网页|报告)(附有|有)附件=$证据 : Mention( list == "附件", $附件 : text )
[当](没有读出任何一张表|没有一张表读得出来)=not TableRead( state == TableRead.State.READ )
[当](读出了表|有表读得出来)=exists TableRead( state == TableRead.State.READ )
[当](原件|报告)有读不出的内容=exists Gap()
[当](原件|报告)没有读不出的内容=not Gap()
[存疑]=exists Gap()
[当]正文有读不出之处=exists Gap( subject == "prose" )
[当]正文没有读不出之处=not Gap( subject == "prose" )

# —— 名称 ——
[名][title]标题(中的|的|中)?机关(名称)?=$证据 : Title( $文 : agency != null ) => $文
[名][title]标题(全文)?=$证据 : Title( $文 : text ) => $文
[名][title]标题(的)?文种=$证据 : Title( $文 : genre != null ) => $文
[名][names]落款(的)?(机关|机关名称|单位)?=$证据 : NameUse( role == NameUse.Role.SIGNATURE, !media, $文 : name ) => $文
[名][names]正文(的)?(自称|所称机关)=$证据 : NameUse( role == NameUse.Role.SELF, !media, $文 : name ) => $文
[名][roster]名册(中|里|上)?(的|本机关的)?(机关)?(全称|名称)=RosterEntry( $文 : name ) => $文
[名][roster](名册|名册中|名册里|名册上|报告机关)(的|本机关的)?(主管机关|上级机关|上级)=RosterEntry( $文 : superior != null ) => $文
[名][fee]收费(的)?名称=$证据 : FeeStatement( $文 : wording != null ) => $文
[名][site.column](网站栏目|网页所在栏目|发布栏目)=$证据 : Mention( list == "网站栏目", $文 : text, $栏目 : text ) => $文
[名](文件名|文件名称)=Report( $文 : source ) => $文
[名]报告机关(名称)?=Report( $文 : agency != null ) => $文
[不清]
[值]"{w:[^"]+}"="{w}"
[值]{a:值}(、|或者|或|,){b:值}={a}, {b}
[谓](是|为|等于){v:值}={它} in ( {v} )
[谓](不是|不为|不等于){v:值}={它} not in ( {v} )
[含]"{v:[^"]+}"={它} contains "{v}"
[含]{a:含}(、|或者|或|,){b:含}={a} || {b}
[谓](含有|包含|写有|中有|有){v:含}(字样)?=( {v} )
[谓](不含|不包含|没有|中没有|不含有){v:含}(字样)?=!( {v} )
[谓]{a:谓}(,|;)?(而|但)(不含|没有|不含有){v:含}(字样)?={a}, !( {v} )
[谓]以"{v:[^"]+}"(开头|起头)={它}.startsWith( "{v}" )
[谓]不以"{v:[^"]+}"(开头|起头)=!{它}.startsWith( "{v}" )
[谓]以"{v:[^"]+}"(结尾|收尾)={它}.endsWith( "{v}" )
[谓]不以"{v:[^"]+}"(结尾|收尾)=!{它}.endsWith( "{v}" )
[谓](与|和|同|跟){b:名}(不一致|不同|不一样|不符)={它} != {b}
[谓](与|和|同|跟){b:名}(一致|相同|一样|相符)={它} == {b}
[当]{它:名}{p:谓}=Report( {p} )
[当]{a:名}记(为|作){x:[\p{IsHan}A-Za-z]{1,8}}={a} := {x}
[当][names]正文自称"{w:[^"]+}"=$证据 : NameUse( role == NameUse.Role.SELF, !media, name == "{w}" )
[当][prose](没有|无|缺|缺少)落款(机关|单位|机关名称)?=not NameUse( role == NameUse.Role.SIGNATURE )
[当][title]标题(没有|未|缺少|缺)(写|写明|标明|注明)?(年份|年度)=$证据 : Title( year == null )
[当][title]标题(没有|未|缺少|缺)(写|写明|标明|注明)?机关名称=$证据 : Title( agency == null )
[当][title]标题没有文种=Title( genre == null )
[当][title]标题文种不是"{w:[^"]*}"=$证据 : Title( genre != null, genre != "{w}", $文种 : genre )
[未写]=not Title( genre != null )
[当][title]标题机关与名册(的)?全称、别名都不符=$证据 : Title( $标题机关 : agency != null ); RosterEntry( !$标题机关.contains( name ), !aliases.contains( $标题机关 ), !name.startsWith( $标题机关 + "（" ), !name.startsWith( $标题机关 + "(" ) )
[当][title]标题机关(名称)?(应当|应)冠行政区划而没有=$证据 : Title( agency != null, place == null || place.length() < 2, agency not matches "(国家|国务院|中国|中华人民共和国|中央|全国).*", agency not matches ".*(部|总局|总署|海关|海事局|水利委员会|流域管理局|监管局|专员办|专员办事处)", $标题机关 : agency ); not Report( level == Level.OTHER )
[注]=名称前没有行政区划
[当][title]标题机关(名称)?是简称=$证据 : Title( agency != null, place != null, place.length() > 1, $标题机关 : agency ); exists Mention( list == "机关简称" )
[注]=机关名称是简称
[当][title]标题机关(名称)?只有乡镇、街道的地名=$证据 : Title( agency != null, place == agency, agency matches ".*(镇|乡|街道|苏木)", $标题机关 : agency )
[注]=只写了地名
[当][title,prose]正文自称与标题机关的类别不同=$证据 : Title( $标题机关 : agency != null ); NameUse( role == NameUse.Role.TITLE, $键 : ending != null ); accumulate( $行 : NameUse( role == NameUse.Role.SELF, !media, ending != null, ending != $键, ending != "府", kin, !$标题机关.contains( ending ), !( $键 in ( "府", "镇", "乡" ) && ending == "办" ) ); $证据二 : collectList( $行 ), $所称机关 : collectSet( $行.name() ); $证据二.size() > 0 )
[注]=标题
[当][title,prose]落款机关与标题机关不是同一机关=$证据 : Title( $标题机关 : agency != null ); $证据二 : NameUse( role == NameUse.Role.SIGNATURE, !media, !kin, $所称机关 : name )
[注]=标题、落款
[当][title,prose]落款机关与标题机关的类别不同=$证据 : Title( $标题机关 : agency != null ); NameUse( role == NameUse.Role.TITLE, $键 : ending != null ); $证据二 : NameUse( role == NameUse.Role.SIGNATURE, !media, kin, ending != null, ending != $键, !$标题机关.contains( ending ), !( $键 in ( "府", "镇", "乡" ) && ending == "办" ), $所称机关 : name )
[注]=标题、落款
[当][prose]部门正文以别的机关自居=Report( level == Level.DEPARTMENT || level == Level.OTHER ); NameUse( role == NameUse.Role.TITLE, $键 : ending ); $证据 : NameUse( role == NameUse.Role.SELF, !media, !kin, certain, ending == $键 || ending in ( "局", "委", "厅", "部", "署" ), name not matches ".*(党委|[省市县区州旗]委|纪委|人大|政协).*", $所称机关 : name, $所在部分 : part )
[当][title,prose]正文疑似以同类的别的机关自居=Report( level == Level.DEPARTMENT || level == Level.TOWNSHIP || level == Level.OTHER ); NameUse( role == NameUse.Role.TITLE, $键 : ending != null ); $证据 : NameUse( role == NameUse.Role.SELF, !media, !kin, !certain, ending == $键, quote not matches ".*我.*", quote matches ".*(公开|条例).*", name not matches ".*(党委|[省市县区州旗]委|纪委|人大|政协).*", $所称机关 : name, $所在部分 : part )
[当][prose]部门正文以政府的名义报数=Report( level == Level.DEPARTMENT, agency not matches ".*政府(办|办公室|办公厅)" ); $证据 : NameUse( role == NameUse.Role.SELF, !media, ending == "府", quote matches ".*政府[^，。；]{0,8}(新收|收到|受理|主动公开|公开|制发)[^。；]*[0-9]+[件条份篇].*", $所称机关 : name, $所在部分 : part )
[当][fee]收费名称没有"{w:[^"]*}"字样=$证据 : FeeStatement( wording != null, !wording.contains("{w}"), $收费名称 : wording, $收费部分 : part )
[未写]=not FeeStatement( wording != null )
[当][fee]没有提到收费名称=not FeeStatement( wording != null )

# —— 机关和年度 ——
[机关类](人民政府|政府)=level == Level.GOVERNMENT
[机关类]部门=level == Level.DEPARTMENT
[机关类](乡镇街道|乡镇、街道|乡镇、街道办事处|乡镇人民政府、街道办事处)=level == Level.TOWNSHIP
[机关类](乡镇|乡镇人民政府|乡镇政府|镇政府|乡政府|镇人民政府|乡人民政府|镇|乡)=( level == Level.TOWNSHIP && agency not contains "街道" )
[机关类](街道|街道办事处)=( level == Level.TOWNSHIP && agency contains "街道" )
[机关类](其他|其他单位)=level == Level.OTHER
[机关类]{a:机关类}(、|或者|或){b:机关类}={a} || {b}
[当](报告|发布)?机关的类别不明=Report( level == null )
[当]报告机关(是|属于|为){k:机关类}=Report( level != null, {k} )
[不清]=Report( level == null )
[当]报告机关不(是|属于){k:机关类}=Report( level != null, !({k}) )
[不清]=Report( level == null )
[机关级](国家级|国务院)=tier == "state"
[机关级](省级|省)=tier == "province"
[机关级](市级|设区的市级|地级)=tier == "prefecture"
[机关级](县级|区县级|县区级)=tier == "county"
[机关级](乡级|乡镇级)=tier == "township"
[机关级]{a:机关级}(、|或者|或){b:机关级}={a} || {b}
[当]报告机关(是|属于|为){k:机关级}=Report( tier != null, {k} )
[不清]=Report( tier == null )
[当]报告机关不(是|属于){k:机关级}=Report( tier != null, !({k}) )
[不清]=Report( tier == null )
[当]名册(中|里)?有本机关=exists RosterEntry()
[当]名册(中|里)?没有本机关=not RosterEntry()
[当][roster]名册(中|里)?(的)?本机关的职能(有|包含|包括|含有)"{w:[^"]+}"=RosterEntry( functions contains "{w}" )
[当][roster]名册(中|里)?(的)?本机关(有|具有)"{w:[^"]+}"(的)?职能=RosterEntry( functions contains "{w}" )
[当][roster]名册(中|里)?(的)?本机关的职能(没有|不含|不包含|不包括)"{w:[^"]+}"=RosterEntry( functions not contains "{w}" )
[报送]已报送="submitted"
[报送](未报送|没有报送)="missing"
[报送](不可访问|无法访问)="unreachable"
[当][roster]名册(中|里)?(的)?本机关的报送状态(是|为){z:报送}=RosterEntry( status == {z} )
[不清]=not RosterEntry( status != null )
[量][year]报告年度=Report( $数 : year != null ) => $数
[不清]
[当][year]报告年度(在|自)?{b:数字}(以后|及以后|之后|起)=Report( year != null, year >= {b} )
[当][year]报告年度在{b:数字}(以前|之前)=Report( year != null, year < {b} )
[当][year]报告(应当|应)使用{y:20\d\d}年格式=Report( template == "{y}" )
[当][year]报告(不应当|不应)使用{y:20\d\d}年格式=Report( template != null, template != "{y}" )
[量][title]标题(的)?年份=$证据 : Title( $数 : year != null ) => $数
[量][prose]正文所述(工作)?年(度|份)=$证据 : YearUse( role == YearUse.Role.REPORTING, $数 : year ) => $数
[当][prose]正文没有一处以{a:数}为报告年度=exists YearUse( role == YearUse.Role.REPORTING ); not YearUse( role == YearUse.Role.REPORTING, year == {a} )
[未写]=not YearUse( role == YearUse.Role.REPORTING )
[当][prose,year]正文(残留|出现)(了)?旧年份=Report( $年 : year != null, yearCertain ); exists( YearUse( role == YearUse.Role.REPORTING, year == $年 ) or Period( to != null, to.year == $年 ) ); accumulate( $行 : YearUse( role == YearUse.Role.REPORTING, year < $年, year == $年 - 1 || quote not matches ".*年(以来|起).*" ); $证据 : collectList( $行 ), $旧年份 : collectSet( $行.year() ); $证据.size() > 0 )
[当][title,year]标题年份与统计期限的年份不一致=$证据 : Title( $标题年 : year != null ); $证据二 : Period( from != null, to != null, from.year == to.year, to.year != $标题年, $正文年 : to.year ); not Period( to != null, to.year == $标题年 )
[未写]=Title( year == null )
[注]=标题、统计期限
[当][title,year]没有统计期限(,)?而正文没有一处以标题年份为报告年度=$证据 : Title( $标题年 : year != null ); not YearUse( role == YearUse.Role.REPORTING, year == $标题年 ); not Period( to != null ); accumulate( $行 : YearUse( role == YearUse.Role.REPORTING, part != "problems" || year != $标题年 + 1 ); $证据二 : collectList( $行 ), $正文年 : collectSet( $行.year() ); $证据二.size() > 0 )
[不清]=Title( year != null ); not Period( to != null ); not YearUse( role == YearUse.Role.REPORTING )
[未写]=Title( year == null )
[注]=标题

# —— 正文中的数 ——
[指标][claim:requests.new.total](新收|收到|新收政府信息公开)申请=subject == "requests.new.total"
[指标][claim:requests.carriedIn.total](上年结转|上年结转的)申请=subject == "requests.carriedIn.total"
[指标][claim:requests.carriedOut.total](结转下年|结转下年度|结转下年的)申请=subject == "requests.carriedOut.total"
[指标][claim:requests.received.total](新收和结转|新收加结转)申请=subject == "requests.received.total"
[指标][claim:requests.total.total](办结|答复|办结答复)申请=subject == "requests.total.total"
[指标][claim:requests.granted.total]予以公开(申请)?=subject == "requests.granted.total"
[指标][claim:requests.partial.total]部分公开(申请)?=subject == "requests.partial.total"
[指标][claim:requests.disclosed.total]予以公开和部分公开(申请)?=subject == "requests.disclosed.total"
[指标][claim:requests.refused.total]不予公开(申请)?=subject == "requests.refused.total"
[指标][claim:requests.unavailable.total]无法提供(申请)?=subject == "requests.unavailable.total"
[指标][claim:requests.notProcessed.total]不予处理(申请)?=subject == "requests.notProcessed.total"
[指标][claim:requests.otherHandling.total]其他处理(申请)?=subject == "requests.otherHandling.total"
[指标][claim:litigation.value.review.total]行政复议=subject == "litigation.value.review.total"
[指标][claim:litigation.litigation.total]行政诉讼=subject == "litigation.litigation.total"
[指标][claim:litigation.disputes.total](行政复议和行政诉讼|行政复议、行政诉讼|复议诉讼)=subject == "litigation.disputes.total"
[指标][claim:litigation.value.direct.total]未经复议直接起诉=subject == "litigation.value.direct.total"
[指标][claim:litigation.value.afterReview.total]复议后起诉=subject == "litigation.value.afterReview.total"
[指标][claim:proactive.regulations.made](制发|制定)规章=subject == "proactive.regulations.made"
[指标][claim:proactive.normative.made](制发|制定)(行政)?规范性文件=subject == "proactive.normative.made"
[指标][claim:proactive.regulations.repealed]废止规章=subject == "proactive.regulations.repealed"
[指标][claim:proactive.normative.repealed]废止(行政)?规范性文件=subject == "proactive.normative.repealed"
[指标][claim:proactive.regulations.inForce]现行有效规章=subject == "proactive.regulations.inForce"
[指标][claim:proactive.normative.inForce]现行有效(行政)?规范性文件=subject == "proactive.normative.inForce"
[指标][claim:proactive.permits.decisions]行政许可(决定)?=subject == "proactive.permits.decisions"
[指标][claim:proactive.penalties.decisions]行政处罚(决定)?=subject == "proactive.penalties.decisions"
[指标][claim:proactive.coercion.decisions]行政强制(决定)?=subject == "proactive.coercion.decisions"
[指标][claim:proactive.charges.amount]行政事业性收费(金额)?=subject == "proactive.charges.amount"
[指标][table:{t}]表{t:表号}"{r:行}"(行)?(的)?"{k:列}"(列)?(的数)?=subject == "{t}.{r}.{k}"
[指标][table:proactive]规章和(行政)?规范性文件(各数|的数)?=subject matches "proactive\\.(normative|regulations)\\..+"
[指标][table:proactive](许可处罚强制收费|行政许可、行政处罚、行政强制、行政事业性收费)(各数|的数)?=subject matches "proactive\\.(permits|penalties|coercion|charges|otherServices|procurement)\\..+"
[指标][table:requests](新收申请各数|新收各数)=subject matches "requests\\.new\\..+"
[指标][table:requests](结转各数|结转申请各数)=subject matches "requests\\.(carriedIn|carriedOut)\\..+"
[指标][table:requests](分类办理结果|各类办理结果)(各数)?=subject matches "requests\\.(granted|partial|disclosed|refused|unavailable|notProcessed|otherHandling|[dun][1-8]|o|o[1-3])\\..+"
[指标][table:litigation](复议诉讼各数|行政复议、行政诉讼各数)=subject matches "litigation\\..+"
[指标]收到申请各数=subject matches "requests\\.(new|received)\\..+", !nil()
[指标]办结各数=subject matches "requests\\.total\\..+"
[指标](任何一个数|各数)=subject != null
[量][prose](正文|报告)?(中)?(所称|称|说|正文的|正文中的|正文)(的)?{x:指标}(数|数量|件数|的数)?=$证据 : Claim( {x}, comparable, $数 : value ) => $数
[当][prose](正文|报告)(中)?(没有写明|没有说明|未写明|没有写){x:指标}(数|数量|件数|的数|的数量)?=not Claim( {x}, scope == Claim.Scope.YEAR ); not Gap( subject == "prose" )
[存疑]=not Claim( {x}, scope == Claim.Scope.YEAR ); exists Gap( subject == "prose" )
[当][prose](正文|报告)(写明|说明|写)(了)?{x:指标}(数|数量|件数|的数|的数量)?=$证据 : Claim( {x}, scope == Claim.Scope.YEAR )
[称][prose](正文|报告)(所称|称|说)(的)?办结各数=$证据 : Claim( subject matches "requests\\.total\\..+", comparable, proved, $读准 : proved, $所称 : value, $单位 : measure, $所指 : subject, $原话 : quote, $所写 : said, $所在部分 : part ) => $所称
[存疑]=$证据 : Claim( subject matches "requests\\.total\\..+", comparable, !proved, $读准 : proved, $所称 : value, $单位 : measure, $所指 : subject, $原话 : quote, $所写 : said, $所在部分 : part, $没有读懂 : doubt )
[未写]=not Claim( subject matches "requests\\.total\\..+|handled|allDone|doneOfYear", comparable )
[称][prose](正文|报告)(所称|称|说)(的)?{x:指标}(数|数量|件数|的数)?=$证据 : Claim( {x}, comparable, proved, $读准 : proved, $所称 : value, $单位 : measure, $所指 : subject, $原话 : quote, $所写 : said, $所在部分 : part ) => $所称
[存疑]=$证据 : Claim( {x}, comparable, !proved, $读准 : proved, $所称 : value, $单位 : measure, $所指 : subject, $原话 : quote, $所写 : said, $所在部分 : part, $没有读懂 : doubt )
[未写]=not Claim( {x}, comparable )
[称][prose,table:requests](正文|报告)所称办理(数|件数)=$证据 : Claim( subject == "handled", comparable, proved, $所称 : value, $单位 : measure, $原话 : quote, $所写 : said, $所在部分 : part ) => $所称
[存疑]=$证据 : Claim( subject == "handled", comparable, !proved, $所称 : value, $单位 : measure, $原话 : quote, $所写 : said, $所在部分 : part, $没有读懂 : doubt )
[未写]=not Claim( subject matches "requests\\.total\\..+|handled|allDone|doneOfYear", comparable )
[称][prose,table:requests](正文|报告)所称新收(申请)?中(的)?办结数=$证据 : Claim( subject == "doneOfYear", comparable, proved, $所称 : value, $单位 : measure, $原话 : quote, $所写 : said, $所在部分 : part ) => $所称
[存疑]=$证据 : Claim( subject == "doneOfYear", comparable, !proved, $所称 : value, $单位 : measure, $原话 : quote, $所写 : said, $所在部分 : part, $没有读懂 : doubt )
[未写]=not Claim( subject matches "requests\\.total\\..+|handled|allDone|doneOfYear", comparable )
[称][prose,table:requests](正文|报告)称(申请)?全部(办结|答复)=$证据 : Claim( subject == "allDone", comparable, proved, $所称 : value, $原话 : quote, $所写 : said, $所在部分 : part ) => $所称
[存疑]=$证据 : Claim( subject == "allDone", comparable, !proved, $所称 : value, $原话 : quote, $所写 : said, $所在部分 : part, $没有读懂 : doubt )
[未写]=not Claim( subject matches "requests\\.total\\..+|handled|allDone|doneOfYear", comparable )
[称][prose,table:requests](正文|报告)称(没有|未)收到申请=$证据 : Claim( subject matches "requests\\.(new|received)\\..+", comparable, proved, nil(), $所指 : subject, $所称 : value, $单位 : measure, $原话 : quote, $所写 : said, $所在部分 : part ) => $所称
[存疑]=$证据 : Claim( subject matches "requests\\.(new|received)\\..+", comparable, !proved, nil(), $所指 : subject, $所称 : value, $单位 : measure, $原话 : quote, $所写 : said, $所在部分 : part, $没有读懂 : doubt )
[未写]=not Claim( subject matches "requests\\.(new|received)\\..+", comparable )
[称][prose,table:requests](正文|报告)称收到(了)?申请=$证据 : Claim( subject matches "requests\\.(new|received)\\..+", comparable, proved, !nil(), value > 0, $所指 : subject, $所称 : value, $单位 : measure, $原话 : quote, $所写 : said, $所在部分 : part ) => $所称
[未写]=not Claim( subject matches "requests\\.(new|received)\\..+", comparable )
[当]{a:称}(与|和|同|跟)表格(中)?(的数)?(不一致|不符|不相符|不同)=$证据二 : Counted( key == $所指, sure, value.compareTo( $所称 ) != 0, column != "amount" || ( value.subtract( $所称 ).abs() >= value.ulp() && value.subtract( $所称 ).abs() >= $所称.ulp() ), $表中 : value, $表中位置 : where, $表名 : official.name, $行名 : rowLabel, $列名 : columnLabel ); not Claim( subject == $所指, comparable, quote == $原话, value.compareTo( $表中 ) == 0 )
[不清]=not Counted( key == $所指, sure )
[当][table:requests]{a:称}(与|和|同|跟)表格的新收数、新收加结转数都(不一致|不符|不同)=$证据二 : Counted( table == "requests", row == "new", sure, $键 : column, $所指.endsWith( "." + column ), value.compareTo( $所称 ) != 0, $表中 : value, $表名 : official.name, $行名 : rowLabel, $列名 : columnLabel ); Counted( table == "requests", row == "carriedIn", column == $键, sure, $表中.add( value ).compareTo( $所称 ) != 0, $表中.add( value ).signum() > 0 || $所称.signum() == 0 ); not Claim( $读准 == false, subject == $所指, comparable, !nil(), quote == $原话, value.compareTo( $表中 ) == 0 ); not( Claim( $读准 == false, subject == $所指, comparable, !nil(), quote == $原话, $数 : value ) and Counted( table == "requests", row == "carriedIn", column == $键, sure, $表中.add( value ).compareTo( $数 ) == 0 ) )
[不清]=TableRead( table == "requests", $表名 : name ); not Counted( table == "requests", row == "new", $所指.endsWith( "." + column ), sure, value.compareTo( $所称 ) == 0 ); not( Counted( table == "requests", row == "new", $所指.endsWith( "." + column ), sure ) and Counted( table == "requests", row == "carriedIn", $所指.endsWith( "." + column ), sure ) )
[当][table:requests]{a:称}(与|和|同|跟)表格的办结数、办结数减其他处理数都(不一致|不符|不同)(,)?而同一句(没有|没)说{x:指标}也是这个数=$证据二 : Counted( key == $所指, sure, $键 : column, value.compareTo( $所称 ) != 0, $表中 : value, $表名 : official.name, $行名 : rowLabel, $列名 : columnLabel ); not Counted( table == "requests", row in ( "o3", "otherHandling" ), column == $键, sure, $表中.subtract( value ).compareTo( $所称 ) == 0 ); not Claim( $读准 == false, subject == $所指, comparable, quote == $原话, value.compareTo( $表中 ) == 0 ); not Claim( {x}, comparable, value.compareTo( $所称 ) == 0, quote == $原话 )
[不清]=TableRead( table == "requests", $表名 : name ); not( Counted( key == "requests.total.total", sure ) and Counted( key == "requests.carriedOut.total", sure ) )
[当][table:requests]{a:称}(与|和|同|跟)表格的办结数、办结数减其他处理数都(不一致|不符|不同)(,)?而同一句(说了|说){x:指标}也是这个数=$证据二 : Counted( key == $所指, sure, $键 : column, value.compareTo( $所称 ) != 0, $表中 : value, $表名 : official.name, $行名 : rowLabel, $列名 : columnLabel ); not Counted( table == "requests", row in ( "o3", "otherHandling" ), column == $键, sure, $表中.subtract( value ).compareTo( $所称 ) == 0 ); not Claim( $读准 == false, subject == $所指, comparable, quote == $原话, value.compareTo( $表中 ) == 0 ); exists Claim( {x}, comparable, value.compareTo( $所称 ) == 0, quote == $原话 )
[不清]=TableRead( table == "requests", $表名 : name ); not( Counted( key == "requests.total.total", sure ) and Counted( key == "requests.carriedOut.total", sure ) )
[当]{a:称}(与|和|同|跟)表格的新收数、新收加结转数、办结数、办结数减其他处理数都(不一致|不符|不同)=$证据二 : Counted( key == "requests.new.total", sure, $新收 : value, value.compareTo( $所称 ) != 0, $表名 : official.name ); $证据三 : Counted( key == "requests.carriedIn.total", sure, $结转 : value, $新收.add( value ).compareTo( $所称 ) != 0 ); $证据四 : Counted( key == "requests.total.total", sure, $办结 : value, value.compareTo( $所称 ) != 0 ); not Counted( key in ( "requests.o3.total", "requests.otherHandling.total" ), sure, $办结.subtract( value ).compareTo( $所称 ) == 0 )
[不清]=TableRead( table == "requests", $表名 : name ); not( Counted( key == "requests.total.total", sure ) and Counted( key == "requests.carriedOut.total", sure ) )
[当][table:requests]{a:称}多于表格的办结数(,)?或少于办结数减(去)?上年结转数和其他处理数=$证据二 : Counted( key == "requests.total.total", sure, $办结 : value, $表名 : official.name ); $证据三 : Counted( key == "requests.carriedIn.total", sure, $结转 : value, $所称.compareTo( $办结 ) > 0 || $所称.add( value ).compareTo( $办结 ) < 0 ); not Counted( key in ( "requests.o3.total", "requests.otherHandling.total" ), sure, $所称.compareTo( $办结 ) <= 0, $所称.add( $结转 ).add( value ).compareTo( $办结 ) >= 0 )
[不清]=TableRead( table == "requests", $表名 : name ); not( Counted( key == "requests.total.total", sure ) and Counted( key == "requests.carriedIn.total", sure ) )
[当]{a:称}(,)?而表格有结转下年的申请=$证据二 : Counted( key == "requests.carriedOut.total", sure, value > 0, $表中 : value, $表名 : official.name, $行名 : rowLabel, $列名 : columnLabel ); not Claim( subject matches "requests\\.carriedOut\\..+", value > 0 ); not Counted( key == "requests.total.total", sure, value > 0, value.compareTo( $所称 ) == 0 )
[不清]=TableRead( table == "requests", $表名 : name ); not( Counted( key == "requests.total.total", sure ) and Counted( key == "requests.carriedOut.total", sure ) )
[当]{a:称}(,)?而表格有新收的申请=$证据二 : Counted( table == "requests", row == "new", $所指.endsWith( "." + column ), sure, value > 0, $表中 : value, $表名 : official.name, $行名 : rowLabel, $列名 : columnLabel )
[不清]=TableRead( table == "requests", $表名 : name ); not Counted( key == "requests.new.total", sure )
[当]{a:称}(,)?而表格的新收、结转都是0=$证据二 : Counted( table == "requests", row == "new", $所指.endsWith( "." + column ), sure, value == 0, $键 : column, $表名 : official.name, $行名 : rowLabel, $列名 : columnLabel ); Counted( table == "requests", row == "carriedIn", column == $键, sure, value == 0 )
[不清]=TableRead( table == "requests", $表名 : name ); not Counted( key == "requests.new.total", sure )
[当][prose](正文|报告)称(没有收到|未收到)申请=$证据 : Claim( subject == "requests.new.total", comparable, value == 0 )
[当][prose](正文|报告)称没有{x:指标}=$证据 : Claim( {x}, comparable, value == 0 )
[当][prose](正文|报告)称(申请)?全部(办结|答复)=$证据 : Claim( subject == "allDone", comparable )
[当][prose](正文|报告)(中)?同一指标(两处不一致|前后不一|前后不一致)=$证据 : Claim( comparable, $键 : subject, $值 : value ); $证据二 : Claim( comparable, subject == $键, value > $值 )
[当][prose](正文|报告)(中)?{x:指标}(数|数量)?(两处不一致|前后不一|前后不一致)=$证据 : Claim( {x}, comparable, $键 : subject, $值 : value ); $证据二 : Claim( comparable, subject == $键, value > $值 )
[当][prose]正文分项之和(与总数不符|不等于总数)=$证据 : ClaimList( closed, proved, total != null, sum().compareTo( total ) != 0, $分项之和 : sum, $总数 : total )
[存疑]=$证据 : ClaimList( closed, !proved, total != null, sum().compareTo( total ) != 0, $分项之和 : sum, $总数 : total )
[存疑]=$证据 : ClaimList( exact, !closed, total != null, parts.size() > 2 && sum().compareTo( total ) != 0 || sum().compareTo( total ) > 0, $分项之和 : sum, $总数 : total ); Setting( name == "分项接近总数的比例", $分项之和.compareTo( $总数.multiply( number ) ) > 0 )
[未写]=not ClaimList( exact, total != null )
[当][prose](正文|报告)(中)?同一指标两处不一致(,)?而表格没有读准这个数=$证据 : Claim( subject matches "(requests|proactive|litigation)\\..+", comparable, proved, !nil(), !inclusive, $键 : subject, $所称 : value, $原话 : quote, $所写 : said, $所在部分 : part ); $证据二 : Claim( subject == $键, comparable, proved, !nil(), !inclusive, value > $所称, $另称 : value, $另一处 : said ); not Figure( key == $键, sure ); not GroupTotal( key == $键, complete )
[未写]=not( Claim( comparable, proved, !nil(), $键 : subject, $文 : quote ) and Claim( comparable, proved, !nil(), subject == $键, quote != $文 ) )
[当][prose](正文|报告)(中)?两处所称公开信息的总数不一致=$证据 : Claim( subject == "published.information", comparable, proved, !nil(), $文 : unit, $所称 : value, $原话 : quote, $所写 : said, $所在部分 : part, quote not matches "(?s).*(制作|拟制|形成|产生).*" ); $证据二 : Claim( subject == "published.information", comparable, proved, !nil(), unit == $文, value > $所称, $另称 : value, $另一处 : said, quote not matches "(?s).*(制作|拟制|形成|产生).*" )
[当][prose,table:proactive](正文|报告)称公开(了)?行政执法信息(,)?而表格的行政许可、行政处罚、行政强制都是0=$证据 : Claim( subject == "published.enforcement", comparable, value > 0, $原话 : quote, $所写 : said, $所在部分 : part ); $证据二 : Figure( table == "proactive", row == "permits", column == "decisions", sure, value == 0, $表名 : official.name ); not Figure( table == "proactive", row in ( "penalties", "coercion" ), column == "decisions", value == null || !sure || value != 0 )
[不清]=Claim( subject == "published.enforcement", comparable, value > 0 ); Figure( table == "proactive", row in ( "permits", "penalties", "coercion" ), column == "decisions", !sure, $表名 : official.name ); not Figure( table == "proactive", row in ( "permits", "penalties", "coercion" ), column == "decisions", sure, value > 0 )
[未写]=not Claim( subject == "published.enforcement", comparable, value > 0 )
[当][prose](正文|报告)列全的分项之和(与总数不符|不等于总数)(,)?而总数和各分项没有与表格不符的=$证据 : ClaimList( closed, proved, total != null, sum().compareTo( total ) != 0, $分项之和 : sum, $总数 : total, $原话 : quote, $所写 : said, $所在部分 : part, $项数 : parts.size ); accumulate( Claim( comparable, $键 : subject, $值 : value, quote == $原话, $证据.holds( value ) ) and $格 : Figure( key == $键, sure, value.compareTo( $值 ) == 0 ); $数 : count( $格 ) ); accumulate( Claim( comparable, $键 : subject, $值 : value, quote == $原话, $证据.holds( value ) ) and $行 : GroupTotal( key == $键, complete, value.compareTo( $值 ) == 0 ); $表 : count( $行 ); $数 + $表 <= $项数 ); not( Claim( comparable, $键 : subject, $值 : value, quote == $原话 ) and Figure( key == $键, sure, value.compareTo( $值 ) != 0 ) ); not( Claim( comparable, $号 : subject, $年 : value, quote == $原话 ) and GroupTotal( key == $号, complete, value.compareTo( $年 ) != 0 ) )
[存疑]=$证据 : ClaimList( closed, !proved, total != null, sum().compareTo( total ) != 0, $分项之和 : sum, $总数 : total, $原话 : quote, $所写 : said, $所在部分 : part )
[未写]=not ClaimList( exact, total != null )
[当][prose](正文|报告)列全的分项之和(与总数不符|不等于总数)(,)?而其中有数与表格不符=$证据 : ClaimList( closed, proved, total != null, sum().compareTo( total ) != 0, $分项之和 : sum, $总数 : total, $原话 : quote, $所写 : said, $所在部分 : part, $项数 : parts.size ); exists( ( Claim( comparable, $键 : subject, $值 : value, quote == $原话 ) and Figure( key == $键, sure, value.compareTo( $值 ) != 0 ) ) or ( Claim( comparable, $号 : subject, $年 : value, quote == $原话 ) and GroupTotal( key == $号, complete, value.compareTo( $年 ) != 0 ) ) )
[未写]=not ClaimList( exact, total != null )
[当][prose](正文|报告)(没有写明|未写明)列全的分项之和(与总数不符|不等于总数)=$证据 : ClaimList( exact, !closed, total != null, parts.size() > 2 && sum().compareTo( total ) != 0 || sum().compareTo( total ) > 0, $分项之和 : sum, $总数 : total, $原话 : quote, $所写 : said, $所在部分 : part ); Setting( name == "分项接近总数的比例", $分项之和.compareTo( $总数.multiply( number ) ) > 0 )
[未写]=not ClaimList( exact, total != null )

# —— 信息处理费 ——
[当][fee,prose](收费|信息处理费)(的)?(说明|陈述|表述)(提到|写有|含有){w:词}=$证据 : FeeStatement( $文 : quote != null, {w} )
[当][fee,prose](收费|信息处理费)(的)?(说明|陈述|表述)(没有提到|未提到|不含){w:词}=$证据 : FeeStatement( $文 : quote != null, !({w}) )
[当][fee,prose](没有|未)(报告|说明)信息处理费(收取情况)?=not FeeStatement( substantial ); not Gap( subject == "prose" )
[存疑]=not FeeStatement( substantial ); exists Gap( subject == "prose" )
[当]{p:部分}(没有|未)(报告|说明)信息处理费(,)?别处也没有=$证据 : Section( {p}, state == Section.State.PRESENT, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called ); not FeeStatement( part == $部分键 ); not FeeStatement( substantial )
[当]没有提到信息处理费(,)?而{p:部分}可能没有读全=Section( {p}, $部分序号 : numeral, $部分键 : key, $部分标题 : title, $部分称呼 : called ); not FeeStatement(); exists( Section( key == $部分键, state == Section.State.LOST ) or Coverage( subject == "part:" + $部分键, state == Coverage.State.DAMAGED ) or ( Section( key == $部分键, state == Section.State.ABSENT ) and Gap( subject == "prose" ) ) )
[当][fee,prose]报告了信息处理费(收取情况)?=$证据 : FeeStatement( substantial )
[当][fee,prose]信息处理费写在第{n:部分号}部分=$证据 : FeeStatement( part == "{n}" )
[当][fee,prose]信息处理费没有写在第{n:部分号}部分=$证据 : FeeStatement( substantial, part != "{n}" ); not FeeStatement( part == "{n}" )
[当][fee]信息处理费没有写在{p:部分}(,)?而写在其他部分=Section( {p}, state != Section.State.LOST, $部分键 : key ); $证据 : FeeStatement( part != $部分键, substantial, $号 : part ); not FeeStatement( part == $部分键 ); Section( key == $号, $所在序号 : numeral )
[当][fee]信息处理费没有写在{p:部分}(,)?而写在各部分之前=Section( {p}, state != Section.State.LOST, $部分键 : key ); $证据 : FeeStatement( part == null, substantial ); not FeeStatement( part == $部分键 )
[当][fee,prose](没有|未)(载明|写明)(收费)?通知件数=$证据 : FeeStatement( notices == null )
[当][fee,prose](没有|未)(载明|写明)(收费通知)?总金额=$证据 : FeeStatement( charged == null )
[当][fee,prose](没有|未)(载明|写明)(实收|实际收取)金额=$证据 : FeeStatement( collected == null )
[当][fee,prose](收费|信息处理费)要素不全=$证据 : FeeStatement( missing.size() > 0, $所缺 : missing )
[费况]没有(收取|收取信息处理费)=proved, !positive
[费况](收取了|收了)(信息处理费)?(或发出了收费通知)?=proved, positive
[费况](有数字|有的数字)没有读懂=!proved
[当][fee](收费|信息处理费)要素不全(,)?而{k:费况}=Section( fee, $部分键 : key ); $证据 : FeeStatement( $号 : part, missing.size() > 0, {k}, $所缺 : missing ); not FeeStatement( missing.size() == 0 ); not FeeStatement( part == $部分键, part != $号 )
[未写]=not FeeStatement()
[当][fee,prose](收取了|有收取)信息处理费=$证据 : FeeStatement( positive )
[当][fee,prose](没有收取|未收取)信息处理费=$证据 : FeeStatement( substantial, !positive )
[量][fee,prose](信息处理费)?收费通知件数=$证据 : FeeStatement( $数 : notices != null ) => $数
[量][fee,prose](信息处理费|收费通知)总金额=$证据 : FeeStatement( $数 : charged != null ) => $数
[量][fee,prose](信息处理费)?(实收|实际收取)金额=$证据 : FeeStatement( $数 : collected != null ) => $数
[当][fee](信息处理费)?(实收|实际收取)金额(大于|多于|超过)(收费通知)?总金额(,)?而(收费的)?说明(没有提到|未提到|不含){w:词}=$证据 : FeeStatement( proved, $总金额 : charged != null, $实收金额 : collected != null, collected > charged, $文 : quote, quote == null || !( {w} ), $所在部分 : part )
[不清]=FeeStatement( charged != null, collected != null, collected > charged, $文 : quote != null, {w} )
[未写]=not FeeStatement( charged != null || collected != null )
[当][fee](信息处理费|收费通知)?总金额不合收费标准=$证据 : FeeStatement( proved, $总金额 : charged != null, charged.toPlainString() not matches "\\d*0(\\.0+)?", $所在部分 : part )
[未写]=not FeeStatement( charged != null || collected != null )
[当][fee](信息处理费)?(实收|实际收取)金额不合收费标准=$证据 : FeeStatement( proved, $实收金额 : collected != null, collected.toPlainString() not matches "\\d*0(\\.0+)?", charged == null || charged.compareTo( collected ) != 0, $所在部分 : part )
[未写]=not FeeStatement( charged != null || collected != null )
[当][fee]收费通知(件数)?(为|是)?0(件)?(,)?而总金额大于0=$证据 : FeeStatement( proved, notices != null, notices == 0, $总金额 : charged != null, charged > 0, $所在部分 : part )
[未写]=not FeeStatement( charged != null || collected != null )
[当][fee,table:requests]表格(中)?(的)?逾期未缴费件数(大于|多于|超过)收费通知件数=$证据 : Figure( table == "requests", row == "o2", column == "total", sure, $逾期件数 : value, $表名 : official.name ); $证据二 : FeeStatement( $通知件数 : notices != null, $逾期件数.intValue() > notices ); not FeeStatement( notices != null, $逾期件数.intValue() <= notices ); Section( fee, $部分键 : key )
[不清]=Figure( table == "requests", row == "o2", column == "total", !sure, $表名 : official.name )
[当][fee,table:requests]表格(中)?有逾期未缴费的申请(,)?而没有(载明|写明)收费通知件数=$证据 : Figure( table == "requests", row == "o2", column == "total", sure, value > 0, $表名 : official.name ); not FeeStatement( notices != null )
[不清]=TableRead( table == "requests", $表名 : name ); not Figure( table == "requests", row == "o2" )
[当][fee,table:proactive](信息处理费)?(实收|实际收取)金额(大于|多于|超过)表格(中)?的行政事业性收费=$证据 : FeeStatement( proved, $实收金额 : collected != null, collected.signum() > 0 ); $证据二 : Figure( table == "proactive", row == "charges", column == "amount", sure, $表中金额 : value, $表名 : official.name, value.signum() > 0 || value.scale() > 0 || $实收金额 >= 50, $实收金额.movePointLeft( 4 ) >= value.add( value.ulp() ) || value.signum() == 0 && value.scale() <= 0 ); Section( fee, $部分键 : key )
[不清]=Figure( table == "proactive", row == "charges", column == "amount", !sure, $表名 : official.name )
[未写]=not FeeStatement( collected != null )
[当][table:proactive](本报告的)?格式没有行政事业性收费金额=exists TableRead( table == "proactive", state == TableRead.State.READ ); not BlockVote( table == "proactive", older ); not Figure( table == "proactive", row == "charges", column == "amount" )

# —— 日期 ——
[日][date:written](成文日期|落款日期)=$证据 : DateFact( role == DateFact.Role.WRITTEN, $日 : date ) => $日.year * 10000 + $日.monthValue * 100 + $日.dayOfMonth
[日][date:published,year](公布日期|发布日期)=Report( $年 : year != null ); $证据 : DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1, $日 : date ); not DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1, date < $日, date.year > $年 ) => $日.year * 10000 + $日.monthValue * 100 + $日.dayOfMonth
[不清]
[日][roster]名册(中|里|规定)?(的)?(应公布日期|公布期限|期限)=RosterEntry( $日 : due != null ) => $日.year * 10000 + $日.monthValue * 100 + $日.dayOfMonth
[日][year](规定的|设定的|本级规定的)(应公布日期|公布期限|期限)=Report( $年 : year != null, $级 : level != null ); $期 : DueDate( level == $级 ) => ( $年 + 1 ) * 10000 + $期.day.monthValue * 100 + $期.day.dayOfMonth
[不清]
[日][period]统计期限(的)?(开始|起始|起始日|开始日|起)=$证据 : Period( $日 : from != null ) => $日.year * 10000 + $日.monthValue * 100 + $日.dayOfMonth
[日][period]统计期限(的)?(结束|截止|截止日|结束日|止)=$证据 : Period( $日 : to != null ) => $日.year * 10000 + $日.monthValue * 100 + $日.dayOfMonth
[日]{y:20\d\d}年{月:1[0-2]|[1-9]}月{号:3[01]|[12]\d|[1-9]}日={y} * 10000 + {月} * 100 + {号}
[日][year]次年(的)?{月:1[0-2]|[1-9]}月{号:3[01]|[12]\d|[1-9]}日=Report( $年 : year != null ) => ( $年 + 1 ) * 10000 + {月} * 100 + {号}
[不清]
[日][year](报告年度|当年|本年度|本年)(的)?{月:1[0-2]|[1-9]}月{号:3[01]|[12]\d|[1-9]}日=Report( $年 : year != null ) => $年 * 10000 + {月} * 100 + {号}
[不清]
[当]{a:日}{c:比}{b:日}=Report( {a} {c} {b} )
[当]{a:日}在{y:20\d\d}年(内|之内)?=Report( {a} > {y} * 10000, {a} < {y} * 10000 + 10000 )
[当][date:published,year](公布日期逾期|逾期公布|报告逾期公布)=Report( $年度 : year != null, $级 : level != null ); $本级期限 : DueDate( level == $级, $期限 : text ); $证据 : DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年度 + 1, $公布日期 : date, daysAfter( $本级期限.inYear( $年度 + 1 ) ) > 0 ); not DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年度 + 1, date < $公布日期, date.year > $年度 )
[不清]=Report( $年 : year != null ); exists DateFact( role == DateFact.Role.PUBLISHED ); not DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1 )
[未写]=Report( $级 : level != null ); not DueDate( level == $级 )
[当][date:published,year](公布日期|公布|发布)逾期{m:\d{1,4}}(天|日)以上=Report( $年 : year != null, $级 : level != null ); $期 : DueDate( level == $级 ); $证据 : DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1, $日 : date, daysAfter( $期.inYear( $年 + 1 ) ) >= {m} ); not DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1, date < $日, date.year > $年 )
[不清]=Report( $年 : year != null ); not DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1 )
[未写]=Report( $级 : level != null ); not DueDate( level == $级 )
[当]{a:日}在{b:日}(之后|以后|后)=Report( {a} > {b} )
[当]{a:日}在{b:日}(之前|以前|前)=Report( {a} < {b} )
[当]{a:日}(不在|没有在){b:日}(之前|以前|前)=Report( {a} >= {b} )
[当]{a:日}(不在|没有在){b:日}(之后|以后|后)=Report( {a} <= {b} )
[当][date:written,year](成文日期|落款日期)在报告年度(之内|以内|内|当年)=Report( $年 : year != null ); $证据 : DateFact( role == DateFact.Role.WRITTEN, date.year <= $年 )
[当][date:written,year](成文日期|落款日期)不在报告年度的次年=Report( $年 : year != null ); $证据 : DateFact( role == DateFact.Role.WRITTEN, date.year != $年 + 1 )
[当][date:written,year]落款的日期不晚于报告年度的最后1日=Report( $年 : year != null ); $证据 : DateFact( role == DateFact.Role.WRITTEN, origin == "signature", date.year <= $年, $落款日期 : date )
[未写]=not DateFact( role == DateFact.Role.WRITTEN, origin == "signature" )
[当][date:written,year]落款的日期晚于报告年度的次年=Report( $年 : year != null ); $证据 : DateFact( role == DateFact.Role.WRITTEN, origin == "signature", date.year > $年 + 1, $落款日期 : date )
[未写]=not DateFact( role == DateFact.Role.WRITTEN, origin == "signature" )
[当][date:written,year]落款的日期在次年(,)?而晚于公布日期=Report( $年 : year != null ); $证据 : DateFact( role == DateFact.Role.WRITTEN, origin == "signature", $落款日期 : date, date.year == $年 + 1 ); $证据二 : DateFact( role == DateFact.Role.PUBLISHED, date < $落款日期, date.year == $年 + 1, $公布日期 : date )
[未写]=not DateFact( role == DateFact.Role.WRITTEN, origin == "signature" )
[注]=落款、公布日期
[当][date:published,year](公布日期|发布日期)(比|超过)次年{月:1[0-2]|[1-9]}月{号:3[01]|[12]\d|[1-9]}日(晚)?{m:\d{1,4}}(天|日)以上=Report( $年 : year != null ); $证据 : DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1, daysAfter( $年 + 1, {月}, {号} ) >= {m}, $日 : date ); not DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1, date < $日, date.year > $年 )
[不清]=Report( $年 : year != null ); not DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1 )
[当][prose](没有|无|缺|缺少|不存在)(成文日期|落款日期)=not DateFact( role == DateFact.Role.WRITTEN )
[当]名册(规定了|规定)(应公布日期|公布期限|期限)=exists RosterEntry( due != null )
[当][year](有|已有|提供了)(公布日期|发布日期)=Report( $年 : year != null ); exists DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1 )
[当]有(成文日期|落款日期)=exists DateFact( role == DateFact.Role.WRITTEN )
[当]名册(没有规定|未规定)(应公布日期|公布期限|期限)=not RosterEntry( due != null )
[当]名册(没有规定|未规定)本年度的(应公布日期|公布期限|期限)=Report( $年 : year ); not RosterEntry( due != null, $年 == null || due.year == $年 + 1 )
[当][date:published,year](公布日期|报告)?(超过|晚于)名册规定的本年度(应公布日期|公布期限|期限)(公布)?=Report( $年 : year != null ); RosterEntry( $名册期限 : due != null, due.year == $年 + 1 ); $证据 : DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1, $公布日期 : date > $名册期限 ); not DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1, date < $公布日期, date.year > $年 )
[不清]=Report( $年 : year != null ); exists DateFact( role == DateFact.Role.PUBLISHED ); not DateFact( role == DateFact.Role.PUBLISHED, origin != "registry" || date.year == $年 + 1 )
[当](没有|无|不存在)(公布日期|发布日期)=not DateFact( role == DateFact.Role.PUBLISHED )
[当][prose]网页没有载明发布日期=not DateFact( role == DateFact.Role.PUBLISHED, origin == "page" )
[当][period]统计期限不是(全年|1月1日至12月31日|整年)=$证据 : Period( from != null, to != null, from.monthValue != 1 || from.dayOfMonth != 1 || to.monthValue != 12 || to.dayOfMonth != 31 || from.year != to.year, $统计起 : from, $统计止 : to ); not Period( from != null, to != null, from.year == to.year, from.monthValue == 1, from.dayOfMonth == 1, to.monthValue == 12, to.dayOfMonth == 31 )
[当][prose](没有|未)(载明|写明)统计期限的(起止|起止日期)=not Period( from != null ); not Period( from == null, to != null, to.monthValue == 12, to.dayOfMonth == 31 ); not Gap( subject == "period" )
[不清]=exists Gap( subject == "period" ); not Period()
[当][prose]统计期限的日期(残缺|不完整)=$证据 : Gap( subject == "period" ); not Period()
[当][prose](没有|未)(载明|写明)统计期限=not Period(); not Gap( subject == "prose" ); not Gap( subject == "period" )
[存疑]=not Period(); exists Gap( subject == "prose" )
[不清]=exists Gap( subject == "period" ); not Period()

# —— 上年的报告 ——
[量][report:lastYear](上年|上年度|上一年|上一年度|去年)(的)?(报告|年报)(中|的|里)?(的)?表{t:表号}(中|的|中的)?"{r:行}"(行|一行)?(的|、|,)?"{k:列}"(列|一列)?=Counterpart( lastYears, key == "{t}.{r}.{k}", sure, $证据 : other, $数 : value ) => $数
[不清]=exists Elsewhere( lastYears ); not Counterpart( lastYears, key == "{t}.{r}.{k}", sure )
[量][report:lastYear](上年|上年度|上一年|上一年度|去年)(的)?(报告|年报)(中|的|里)?(的)?表{t:单行表号}(中|的|中的)?"{k:列}"(列|一列|一栏)?=Counterpart( lastYears, table == "{t}", column == "{k}", sure, $证据 : other, $数 : value ) => $数
[不清]=exists Elsewhere( lastYears ); not Counterpart( lastYears, table == "{t}", column == "{k}", sure )
[量][report:lastYear,part:{n}]第{n:部分号}部分(与|和|同|跟)(上年|上年度|上一年|上一年度|去年)(的)?(报告|年报)(的)?相似度=Echo( lastYears, part == "{n}", $证据 : own, $证据二 : other, $数 : percent ); Section( key == "{n}", $部分标题 : title ) => $数
[不清]=exists Elsewhere( lastYears ); not Echo( lastYears, part == "{n}" )
[量][report:lastYear,part:{q}]"{q:部分名}"(这一)?部分(与|和|同|跟)(上年|上年度|上一年|上一年度|去年)(的)?(报告|年报)(的)?相似度=Echo( lastYears, part == "{q}", $证据 : own, $证据二 : other, $数 : percent ); Section( key == "{q}", $部分标题 : title ) => $数
[不清]=exists Elsewhere( lastYears ); not Echo( lastYears, part == "{q}" )
[当](提供了|有)(上年|上年度|上一年|上一年度|去年)(的)?(报告|年报)=exists Elsewhere( lastYears )
[当][report:lastYear,table:requests]表格(中)?有的列上年结转数(与|和)上年报告的结转下年度数不一致=accumulate( $格 : Figure( table == "requests", row == "carriedIn", column != "total", sure, $键 : column, $值 : value ) and $行 : Counterpart( lastYears, table == "requests", row == "carriedOut", column == $键, sure, value != $值 ); $证据 : collectList( $格 ), $证据二 : collectList( $行.other() ), $各列 : collectList( $行.against( $格 ) ); $证据.size() > 0 ); TableRead( table == "requests", $表键 : table, $表名 : name )
[不清]=exists Elsewhere( lastYears ); exists Counterpart( lastYears, table == "requests", row == "carriedOut", column != "total", !sure )
[当][report:lastYear,table:proactive]现行有效文件(大于|多于|超过)上年报告的有效数加制发减废止=$证据 : Figure( table == "proactive", column == "inForce", sure, $键 : row, $有效 : value, $表键 : table, $表名 : official.name, $文件 : rowLabel ); Figure( table == "proactive", row == $键, column == "made", sure, $制发 : value ); Figure( table == "proactive", row == $键, column == "repealed", sure, $废止 : value ); accumulate( $号 : Counterpart( lastYears, table == "proactive", row == $键, column == "inForce", sure, $值 : value ); $证据二 : collectList( $号.other() ), $上年有效 : sum( $值 ), $应有 : sum( $值.add( $制发 ).subtract( $废止 ) ); $证据二.size() > 0 ); Report( $有效 > $应有 )
[不清]=exists Elsewhere( lastYears ); Figure( table == "proactive", column == "inForce", $键 : row, $表名 : official.name ); not( Counterpart( lastYears, table == "proactive", row == $键, column == "inForce", sure ) and Figure( table == "proactive", row == $键, column == "inForce", sure ) and Figure( table == "proactive", row == $键, column == "made", sure ) and Figure( table == "proactive", row == $键, column == "repealed", sure ) )
[未写]=exists TableRead( table == "proactive", state == TableRead.State.READ ); not Figure( table == "proactive", column == "inForce" )
[当][report:lastYear,table:proactive]现行有效文件(小于|少于|不足)上年报告的有效数加制发减废止=$证据 : Figure( table == "proactive", column == "inForce", sure, $键 : row, $有效 : value, $表键 : table, $表名 : official.name, $文件 : rowLabel ); Figure( table == "proactive", row == $键, column == "made", sure, $制发 : value ); Figure( table == "proactive", row == $键, column == "repealed", sure, $废止 : value ); accumulate( $号 : Counterpart( lastYears, table == "proactive", row == $键, column == "inForce", sure, $值 : value ); $证据二 : collectList( $号.other() ), $上年有效 : sum( $值 ), $应有 : sum( $值.add( $制发 ).subtract( $废止 ) ); $证据二.size() > 0 ); Report( $有效 < $应有 )
[不清]=exists Elsewhere( lastYears ); Figure( table == "proactive", column == "inForce", $键 : row, $表名 : official.name ); not( Counterpart( lastYears, table == "proactive", row == $键, column == "inForce", sure ) and Figure( table == "proactive", row == $键, column == "inForce", sure ) and Figure( table == "proactive", row == $键, column == "made", sure ) and Figure( table == "proactive", row == $键, column == "repealed", sure ) )
[未写]=exists TableRead( table == "proactive", state == TableRead.State.READ ); not Figure( table == "proactive", column == "inForce" )
[当][report:lastYear,table:litigation]上年报告尚未审结的案件多于本年同类案件总计=$证据 : Figure( table == "litigation", column.endsWith( ".total" ), sure, $键 : column, $总计 : value, $表键 : table, $表名 : official.name, $总计列 : columnLabel ); Counterpart( lastYears, table == "litigation", column == $键.substring( 0, $键.length() - 6 ) + ".pending", sure, $证据二 : other, $未审结 : value, $未审结列 : columnLabel ); Report( $未审结 > $总计 )
[不清]=exists Elsewhere( lastYears ); exists Counterpart( lastYears, table == "litigation", column.endsWith( ".pending" ), !sure )
[当][report:lastYear,table:litigation]有复议后起诉的案件(,)?而两年都没有行政复议=$证据 : Figure( table == "litigation", column == "afterReview.total", sure, value > 0, $起诉 : value, $表键 : table, $表名 : official.name ); $证据二 : Figure( table == "litigation", column == "review.total", sure, value == 0 ); Counterpart( lastYears, table == "litigation", column == "review.total", sure, value == 0, $证据三 : other )
[不清]=exists Elsewhere( lastYears ); not Counterpart( lastYears, table == "litigation", column == "review.total", sure )
[当][report:lastYear,figures]有数比上年报告突增或突减=Setting( name == "突变倍数", $倍数 : number ); Setting( name == "突变基数", $基数 : number ); accumulate( $格 : Counterpart( lastYears, leaps( $倍数, $基数 ), table != "requests" || column == "total" ); $证据 : collectList( $格.own() ), $证据二 : collectList( $格.other() ), $各数 : collectList( $格.account() ); $证据.size() > 0 )
[不清]=exists Counterpart( lastYears, open, table != "requests" || column == "total" )
[当][report:lastYear,figures]不为0的数与上年报告全部相同=Setting( name == "疑似未更新个数", $倍数 : number ); accumulate( $格 : Counterpart( lastYears, !sum, alike ); $相同个数 : count( $格 ), $证据 : collectList( $格.own() ), $证据二 : collectList( $格.other() ) ); Report( $相同个数 >= $倍数 ); not Counterpart( lastYears, differs ); not Counterpart( lastYears, open )
[不清]=not Counterpart( lastYears, differs ); exists Counterpart( lastYears, open )
[当][report:sameYear,figures]本年度报告的另一份有数不一致=accumulate( $格 : Counterpart( sameYear, differs ); $证据 : collectList( $格.own() ), $证据二 : collectList( $格.other() ), $各数 : collectList( $格.account() ); $证据.size() > 0 )
[不清]=not Counterpart( sameYear, differs ); exists Counterpart( sameYear, open )

# —— 本办设定 ——
[量]阈值"{w:[^"]+}"=Setting( name == "{w}", $数 : number != null ) => $数
[当]报告机关(名称)?(含有|中有|有)阈值"{w:[^"]+}"中的词=Report( $文 : agency != null ); Setting( name == "{w}", hasWordIn( $文 ) )
[当]报告机关(名称)?(不含|没有|中没有)阈值"{w:[^"]+}"中的词=Report( $文 : agency != null ); Setting( name == "{w}", !hasWordIn( $文 ) )
[当](为本机关|本级)?(设定了|规定了)公布期限=Report( $级 : level != null ); exists DueDate( level == $级 )
[当](没有为本机关设定|没有设定|没有规定)公布期限=Report( $级 : level != null ); not DueDate( level == $级 )
[当]设定了阈值"{w:[^"]+}"=exists Setting( name == "{w}", number != null )
[当]没有设定阈值"{w:[^"]+}"=not Setting( name == "{w}", number != null )

# —— 反面 ——
[当](并非|除非|不属于以下情形)(:|,)?{c:当}=not( {c} )

# —— 结论 ——
[补](,)?级别(为|是)严重=.severity("serious")
[补](,)?级别(为|是)一般=.severity("general")
[补](,)?级别(为|是)提示=.severity("hint")
[补](,)?列入第{n:部分号}部分=.part("{n}")
[补](,)?列入"{q:部分名}"(这一)?部分=.part("{q}")
[补](,)?列入总体情况(部分)?=.part("overview")
[补](,)?列入所在部分=.part($所在部分)
[补](,)?列入该部分=.part($部分键)
[补](,)?列入该表所在部分=.table($表键)
[补](,)?附{a:所记}=.arithmetic(${a})
[补](,)?附演算"{w:[^"]+}"=.arithmetic("{w}")
[补](,)?{a:所记}之间写"{w:[^"]+}"=.with("{a}", ${a}, "{w}")
[补](,)?{a:所记}只写第1个=.withFirst("{a}", ${a})
[补](,)?属于内容空缺=.about("empty")
[补](,)?属于同一个数=.about("same")
[补](,)?属于与表格不符=.about("table")
[补](,)?属于该部分空缺=.about("part:" + $部分键).also($部分应写)
[补](,)?属于该部分缺少=.about("part:" + $部分键 + ":absent").also("absent")
[补](,)?属于所在部分缺少=.about("section:absent")
[补](,)?写明相差=.withDifference("相差", $表中, $所称)
[补](,)?写明文种=.with("x", $文种)
[补](,)?写明比本级期限逾期的天数=.with("逾期天数", $公布日期.toEpochDay() - $本级期限.inYear($年度 + 1).toEpochDay())
[补](,)?写明比名册期限逾期的天数=.with("逾期天数", $公布日期.toEpochDay() - $名册期限.toEpochDay())
[补](,)?写明收费名称=.with("x", $收费名称).part($收费部分)
[补](,)?写明{a:所记}(与|和|减){b:所记}之差(为|是|作)?{x:[\p{IsHan}A-Za-z]{1,8}}=.withDifference("{x}", ${a}, ${b})
[补](,)?写明{a:所记}(与|和|加){b:所记}之和(为|是|作)?{x:[\p{IsHan}A-Za-z]{1,8}}=.withSum("{x}", ${a}, ${b})
[补]{a:补}{b:补}={a}{b}
[那么](报告问题|报告)=ledger.violated().at($证据);
[那么](报告问题|报告){m:补}=ledger.violated().at($证据){m};
[那么](报告问题|报告)"{w:[^"]+}"=ledger.violated().message("{w}").at($证据);
[那么](报告问题|报告)"{w:[^"]+}"{m:补}=ledger.violated().message("{w}").at($证据){m};
[那么]报告第{n:部分号}部分的问题=ledger.violated().part("{n}").about("part:{n}").at($证据);
[那么](请机关核对|存疑|请核对)=ledger.doubtful().at($证据);
[那么](请机关核对|存疑|请核对){m:补}=ledger.doubtful().at($证据){m};
[那么](请机关核对|存疑|请核对)"{w:[^"]+}"=ledger.doubtful().message("{w}").at($证据);
[那么](不适用|本规则不适用)(,)?(原因|理由)(是|为)"{w:[^"]+}"=ledger.notApplicable("{w}").at($证据);
[那么](未能判定|无法判定)(,)?(原因|理由)(是|为)"{w:[^"]+}"=ledger.undetermined("{w}").at($证据);
