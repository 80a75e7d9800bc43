# 中文规则的词汇表。一行一个句子：[当][所需内容]句子=规则代码，或 [那么]句子=规则代码。
# 花括号是空格，写规则时填入内容；{n:\d+} 表示只能填数字。引号、逗号、冒号用中文或英文标点均可。
# $证据 代表这句话所指的内容，“报告问题”时自动作为证据列出。
# 所需内容（如 section:{n}）读不到时，规则的结论是“未能判定”，不会当作符合。

# —— 部分及其内容 ——
[当][section:{n}]第{n:\d}部分缺失=$证据 : Section( number == {n}, state == Section.State.ABSENT )
[当][section:{n}]第{n:\d}部分没有实质内容=$证据 : Section( number == {n}, state == Section.State.PRESENT, content != Section.Content.FILLED )
[当][section:{n}]第{n:\d}部分有实质内容=$证据 : Section( number == {n}, state == Section.State.PRESENT, content == Section.Content.FILLED )
[当][section:{n}]第{n:\d}部分读得完整=not Coverage( subject == "section:{n}", state == Coverage.State.DAMAGED )
[当][section:{n}]第{n:\d}部分超过{m:\d+}字=$证据 : Section( number == {n}, length > {m} )
[当][section:{n}]第{n:\d}部分不足{m:\d+}字=$证据 : Section( number == {n}, state == Section.State.PRESENT, length < {m} )
[当][section:{n}]第{n:\d}部分提到"{w:[^"]*}"=$证据 : Section( number == {n}, body != null, body contains "{w}" )
[当][section:{n}]第{n:\d}部分没有提到"{w:[^"]*}"=$证据 : Section( number == {n}, state == Section.State.PRESENT, body not contains "{w}" )
[当][section:{n}]第{n:\d}部分没有提到"{w:[^"]*}"或"{v:[^"]*}"=$证据 : Section( number == {n}, state == Section.State.PRESENT, body not contains "{w}", body not contains "{v}" )
[当][section:{n}]第{n:\d}部分标题是"{w:[^"]*}"=$证据 : Section( number == {n}, found == "{w}" )
[当][section:{n}]第{n:\d}部分标题不规范=$证据 : Section( number == {n}, state == Section.State.PRESENT, !accepted )
[当][prose]有第七部分或更多部分=$证据 : Section( number > 6 )
[当][prose]全文提到"{w:[^"]*}"=$证据 : Section( body != null, body contains "{w}" )
[当][prose]全文没有提到"{w:[^"]*}"=not Section( body != null, body contains "{w}" )
[当][section:1]总体情况未反映"{w:[^"]*}"=$证据 : Aspect( title == "{w}", !covered )
[当][section:1]总体情况没有"{w:[^"]*}"小标题=$证据 : Aspect( title == "{w}", !headed )
[当][section:1]总体情况没有小标题=not Aspect( headed )
[当][section:1]总体情况应分方面=exists Aspect()

# —— 词表 ——
[当][prose]正文出现词表"{w:[^"]*}"中的词=$证据 : Mention( list == "{w}", !heading )
[当][prose]正文没有词表"{w:[^"]*}"中的词=not Mention( list == "{w}", !heading )
[当][section:{n}]第{n:\d}部分出现词表"{w:[^"]*}"中的词=$证据 : Mention( list == "{w}", section == {n}, !heading )
[当][section:{n}]第{n:\d}部分没有词表"{w:[^"]*}"中的词=not Mention( list == "{w}", section == {n}, !heading )
[当][section:{n}]第{n:\d}部分连同标题没有词表"{w:[^"]*}"中的词=not Mention( list == "{w}", section == {n} )

# —— 标题、机关、年度 ——
[当][title]标题没有年份=$证据 : Title( year == null )
[当][title]标题含有"{w:[^"]*}"=$证据 : Title( text contains "{w}" )
[当][title]标题没有"{w:[^"]*}"=$证据 : Title( text not contains "{w}" )
[当][title]标题文种不是"{w:[^"]*}"=$证据 : Title( genre != null, genre != "{w}", $文种 : genre )
[当][title]标题没有文种=Title( genre == null )
[当][title]报告机关名称含有"{w:[^"]*}"=$证据 : Title( agency != null, agency contains "{w}" )
[当]报告机关是人民政府=Report( level == Level.GOVERNMENT )
[当]报告机关是部门=Report( level == Level.DEPARTMENT )
[当]报告机关是乡镇街道=Report( level == Level.TOWNSHIP )
[当]报告机关不是人民政府=Report( level != null, level != Level.GOVERNMENT )
[当][year]报告年度是{y:20\d\d}年=Report( year == {y} )
[当][year]报告年度不早于{y:20\d\d}年=Report( year != null, year >= {y} )
[当][year]报告年度不晚于{y:20\d\d}年=Report( year != null, year <= {y} )
[当][prose]落款机关是"{w:[^"]*}"=$证据 : NameUse( role == NameUse.Role.SIGNATURE, name == "{w}" )
[当][prose]正文自称"{w:[^"]*}"=$证据 : NameUse( role == NameUse.Role.SELF, !media, name == "{w}" )
[当][roster]名册中本机关的职能有"{w:[^"]*}"=RosterEntry( functions contains "{w}" )

# —— 表格的形式 ——
[当][table:{t}]表{t:\d}缺失=$证据 : TableRead( table == "{t}", state == TableRead.State.ABSENT )
[当][table:{t}]表{t:\d}以图片代替=$证据 : TableRead( table == "{t}", state == TableRead.State.PICTURE )
[当][table:{t}]表{t:\d}缺少"{w:[^"]*}"行或列=$证据 : Label( table == "{t}", state == Label.State.MISSING, certain, expected == "{w}" )
[当][table:{t}]表{t:\d}自行增设了行或列=$证据 : Label( table == "{t}", state == Label.State.EXTRA, certain )
[当][table:{t}]表{t:\d}沿用了{y:20\d\d}年格式=$证据 : BlockVote( table == "{t}", variant == "{y}", weight >= 1 )

# —— 表格中的数 ——
[当][table:{t}]表{t:\d}"{行:[^"]*}"行"{列:[^"]*}"列大于{m:\d+}=$证据 : Figure( table == "{t}", rowLabel == "{行}", columnLabel == "{列}", sure(), value > {m} )
[当][table:{t}]表{t:\d}"{行:[^"]*}"行"{列:[^"]*}"列小于{m:\d+}=$证据 : Figure( table == "{t}", rowLabel == "{行}", columnLabel == "{列}", sure(), value < {m} )
[当][table:{t}]表{t:\d}"{行:[^"]*}"行"{列:[^"]*}"列等于{m:\d+}=$证据 : Figure( table == "{t}", rowLabel == "{行}", columnLabel == "{列}", sure(), value == {m} )
[当][table:{t}]表{t:\d}"{行:[^"]*}"行"{列:[^"]*}"列不等于{m:\d+}=$证据 : Figure( table == "{t}", rowLabel == "{行}", columnLabel == "{列}", sure(), value != {m} )
[当][table:{t}]表{t:\d}"{行:[^"]*}"行"{列:[^"]*}"列空白=$证据 : Figure( table == "{t}", rowLabel == "{行}", columnLabel == "{列}", reading == Figure.Reading.BLANK, confidence >= 0.5 )
[当][table:{t}]表{t:\d}"{行:[^"]*}"行"{列:[^"]*}"列记为甲数=$证据 : Figure( table == "{t}", rowLabel == "{行}", columnLabel == "{列}", sure(), $甲数 : value )
[当][table:{t}]表{t:\d}"{行:[^"]*}"行"{列:[^"]*}"列大于甲数=$证据 : Figure( table == "{t}", rowLabel == "{行}", columnLabel == "{列}", sure(), value > $甲数 )
[当][table:{t}]表{t:\d}"{行:[^"]*}"行"{列:[^"]*}"列小于甲数=$证据 : Figure( table == "{t}", rowLabel == "{行}", columnLabel == "{列}", sure(), value < $甲数 )
[当][table:{t}]表{t:\d}"{行:[^"]*}"行"{列:[^"]*}"列不等于甲数=$证据 : Figure( table == "{t}", rowLabel == "{行}", columnLabel == "{列}", sure(), value != $甲数 )
[当][table:{t}]表{t:\d}有空白单元格=exists Figure( table == "{t}", reading == Figure.Reading.BLANK, confidence >= 0.5 )

# —— 勾稽 ——
[当][equation:balance]表三各列勾稽不平=$证据 : Equation( kind == "balance", broken )
[当][equation:rowTotal]表三各行合计不平=$证据 : Equation( kind == "rowTotal", broken )
[当][equation:leafTotal]表三分项合计不平=$证据 : Equation( kind == "leafTotal", broken )
[当][equation:reviewTotal]表四合计不平=$证据 : Equation( kind == "reviewTotal", broken )

# —— 正文中的数 ——
[当][prose]正文称新收申请超过{m:\d+}件=$证据 : Claim( subject == "3.new.total", comparable(), value > {m} )
[当][prose]正文称未收到申请=$证据 : Claim( subject == "3.new.total", comparable(), value == 0 )
[当][prose]正文没有写明新收申请数量=not Claim( subject == "3.new.total", scope == Claim.Scope.YEAR )
[当][prose]正文没有写明行政复议数量=not Claim( subject == "4.value.review.total", scope == Claim.Scope.YEAR )
[当][prose]正文分项之和与总数不符=$证据 : ClaimList( closed, sum != total )

# —— 信息处理费 ——
[当][fee]没有报告信息处理费=not FeeStatement()
[当][fee]信息处理费写在第{n:\d}部分=$证据 : FeeStatement( section == {n} )
[当][fee]没有载明收费通知件数=$证据 : FeeStatement( notices == null )
[当][fee]没有载明实收金额=$证据 : FeeStatement( collected == null )
[当][fee]实收金额超过{m:\d+}元=$证据 : FeeStatement( collected != null, collected > {m} )
[当][fee]收费名称写作"{w:[^"]*}"=$证据 : FeeStatement( wording == "{w}" )
[当][fee]收费名称没有"{w:[^"]*}"字样=$证据 : FeeStatement( wording != null, !wording.contains("{w}"), $收费名称 : wording, $收费部分 : section )
[当][fee]没有提到收费名称=not FeeStatement( wording != null )

# —— 日期 ——
[当][date:written]没有成文日期=not DateFact( role == DateFact.Role.WRITTEN )
[当][date:written]成文日期在次年{m:\d+}月{d:\d+}日之后=Report( year != null, $年度 : year ); $证据 : DateFact( role == DateFact.Role.WRITTEN, date.year > $年度 + 1 || (date.year == $年度 + 1 && (date.monthValue > {m} || (date.monthValue == {m} && date.dayOfMonth > {d}))) )
[当][date:written]成文日期在报告年度之内=Report( year != null, $年度 : year ); $证据 : DateFact( role == DateFact.Role.WRITTEN, date.year <= $年度 )
[当][date:published]公布日期在次年{m:\d+}月{d:\d+}日之后=Report( year != null, $年度 : year ); $证据 : DateFact( role == DateFact.Role.PUBLISHED, date.year > $年度 + 1 || (date.year == $年度 + 1 && (date.monthValue > {m} || (date.monthValue == {m} && date.dayOfMonth > {d}))) )
[当][prose]网页没有载明发布日期=not DateFact( role == DateFact.Role.PUBLISHED, origin == "page" )
[当][prose]没有载明统计期限=not Period()

# —— 结论 ——
[那么]报告问题=ledger.violated().at($证据);
[那么]报告问题，级别为严重=ledger.violated().severity("serious").at($证据);
[那么]报告问题，级别为一般=ledger.violated().severity("general").at($证据);
[那么]报告问题，级别为提示=ledger.violated().severity("hint").at($证据);
[那么]报告第{n:\d}部分的问题=ledger.violated().section({n}).about("section:{n}").at($证据);
[那么]报告问题，列入第{n:\d}部分=ledger.violated().section({n}).at($证据);
[那么]报告问题，列入第{n:\d}部分，属于内容空缺=ledger.violated().section({n}).at($证据).about("empty");
[那么]报告问题，写明文种=ledger.violated().with("x", $文种).at($证据);
[那么]报告问题，写明收费名称=ledger.violated().with("x", $收费名称).at($证据).section($收费部分);
[那么]报告问题"{w:[^"]*}"=ledger.violated().message("{w}").at($证据);
[那么]请机关核对=ledger.doubtful().at($证据);
[那么]不适用，原因是"{w:[^"]*}"=ledger.notApplicable("{w}");
[那么]未能判定，原因是"{w:[^"]*}"=ledger.undetermined("{w}");
