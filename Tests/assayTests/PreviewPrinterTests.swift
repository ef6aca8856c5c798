import Assessment
import Delivery
import TerminalUI
import Testing

@testable import assay

@Suite("Previews of items")
struct PreviewPrinterTests {
  private static let bank = """
    <?xml version="1.0" encoding="UTF-8"?>
    <assessment xmlns="urn:assay:assessment:1" id="race" version="1.0.0" xml:lang="en">
      <title>A race</title>
      <scale id="teasers" title="Teasers"/>
      <section id="main">
        <steps id="runners" scale="teasers">
          <stem>
            <p>Five runners finish.</p>
            <p>Ivo is first or last.</p>
            <p>Marc is just before Emil.</p>
            <p>Otto is third.</p>
          </stem>
          <number id="place" key="3"><stem><p>Which place is Otto's?</p></stem></number>
          <number id="nora" key="4"><stem><p>And Nora's?</p></stem></number>
        </steps>
      </section>
      <section id="memory">
        <text id="digits" key="72" scale="teasers" plain="unavailable">
          <present frame="1s" gap="250ms"><frame>7</frame><frame>2</frame></present>
          <stem>Which digits were shown?</stem>
        </text>
      </section>
    </assessment>
    """

  private func lines(_ size: WindowSize, of item: Path = "runners") throws -> [String] {
    let folder = try ScratchFolder()
    let read = try Bank(try folder.write(Self.bank, to: "test.xml")).drawn(seed: 1)
    let session = Session(read.definition, header: .preview(read, seed: 1, isPlain: false))
    return PreviewPrinter(read.definition, window: size, isPlain: false)
      .lines(session.previews(of: item))
  }

  @Test("show each step in a window that is too small from its top, with the stem, to its end")
  func small() throws {
    let lines = try lines(WindowSize(rows: 12, columns: 40))
    #expect(
      lines.joined(separator: "\n") == """
        --- runners (steps)
         Question 1 of 1

         Step 1 of 2
         Five runners finish.

         Ivo is first or last.

         Marc is just before Emil.

         Otto is third.

         Which place is Otto's?


         0 of 1 answered
         Enter next step   f flag   ? help
        --- runners, step 2 of 2
         Question 1 of 1

         Step 1 of 2
         Five runners finish.

         Ivo is first or last.

         Marc is just before Emil.

         Otto is third.

         Which place is Otto's?



         Step 2 of 2
         And Nora's?


         0 of 1 answered
         Enter next   f flag   ? help
        """)
  }

  @Test("show each frame that is presented, and then the question")
  func frames() throws {
    let lines = try lines(WindowSize(rows: 12, columns: 40), of: "digits")
    #expect(
      lines.filter { $0.hasPrefix("---") }
        == ["--- digits (text)", "--- digits, frame 2 of 2", "--- digits, question"])
    let shown = lines.split { $0.hasPrefix("---") }.map { $0.joined(separator: "\n") }
    #expect(shown.count == 3)
    #expect(shown[0].contains("7") && !shown[0].contains("2") && !shown[0].contains("Which"))
    #expect(shown[1].contains("2") && !shown[1].contains("7") && !shown[1].contains("Which"))
    #expect(shown[2].contains("Which digits were shown?"))
  }

  @Test("show a step that fits as the window shows it, and one that does not in a taller one")
  func large() throws {
    let lines = try lines(WindowSize(rows: 24, columns: 80))
    #expect(lines.firstIndex(of: "--- runners, step 2 of 2") == 25)
    #expect(lines.count == 54)
    #expect(lines.count { $0.contains("Five runners finish.") } == 2)
  }
}
