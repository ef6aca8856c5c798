import Foundation
import Testing

@Suite("The calibrate command")
struct CalibrateCommandTests {
  @Test("A file of responses that is wrong is told line by line, and nothing is printed")
  func brokenCSV() throws {
    let run = try CommandRun(
      ["calibrate", "-", "--input", "csv", "--model", "2pl"],
      input: """
        candidate,n1,n2
        c1,1,0
        c2,2,"1
        1"
        ,1,0
        c4,1
        c5,,x

        """)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    print(run.errors)
  }
}
