package nianshen.extract;
import java.nio.file.*;
import nianshen.doc.*;
import nianshen.facts.*;
import nianshen.ingest.*;
import nianshen.template.*;
public class Dump {
  public static void main(String[] a) throws Exception {
    TableIndex index = TableIndex.of(CatalogueLoader.load(Path.of("rules/templates")));
    for (String f : a) {
      boolean full = f.startsWith("+"); if (full) f = f.substring(1);
      boolean doc = f.startsWith("@"); if (doc) f = f.substring(1);
      System.out.println("##### " + f);
      Document d = Ingest.read(new Source(f, Files.readAllBytes(Path.of(f))));
      if (doc) { int i=0; for (Block b : d.blocks()) { if (b instanceof nianshen.doc.Table t) { System.out.println("["+i+"] TABLE ruled="+t.ruled()+" "+t.rows()+"x"+t.columns()); for (Cell c : t.cells()) System.out.print(" ("+c.row()+","+c.column()+","+c.rowSpan()+"x"+c.columnSpan()+")"+c.text().replace("\n","\\n")); System.out.println(); } else System.out.println("["+i+"] "+b); i++; } }
      TableReading r = TableReading.of(d, index);
      System.out.println("variant " + r.variant() + " blank " + r.blank() + " pos " + r.positions() + " consumed " + r.consumed().size() + " flaws " + d.flaws());
      for (Fact x : r.facts(index.catalogue().byId("2021").get())) {
        if (!full && (x instanceof Figure || x instanceof RowRead rr && rr.complete() || x instanceof GroupTotal || x instanceof Coverage c && c.state()==Coverage.State.READ || x instanceof Equation e && !e.broken())) continue;
        String s = x instanceof Equation e ? "EQ " + e.id() + " " + e.each() + " " + e.scope() + " " + e.arithmetic() : x.toString(); System.out.println(s.length() > 300 ? s.substring(0, 300) : s);
      }
      StringBuilder sb = new StringBuilder(); String row = "";
      for (Fact x : r.facts(index.catalogue().byId("2021").get())) if (x instanceof Figure g) { if (!g.row().equals(row)) { sb.append("\n").append(g.table()).append(".").append(g.row()).append(": "); row = g.row(); } sb.append(g.value() == null ? g.reading() : g.value()).append(g.confidence() < 1 ? "~" + g.confidence() : "").append(" "); }
      System.out.println(sb);
    }
  }
}
