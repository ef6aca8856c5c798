import Assessment
import Delivery
import Testing
import Typesetting

@testable import TerminalUI

/// Items with a table or a chart of their own.
@Suite struct TableItemTests {
  private typealias Player = InterfaceTests.Player

  private func page(_ series: Int, rows: Int = 24) -> Player {
    let chart = Chart(
      form: .bar, title: "Calls", unit: nil,
      series: ["Sales", "Design", "Storage", "Service"].prefix(series).map { name in
        Chart.Series(
          name: name,
          points: (2016...2019).map { Chart.Point(label: "\($0)", value: Double($0 - 1_900)) })
      })
    let question: [Block] = [
      .chart(chart), .paragraph([.text("How many calls came in all?")]),
      .interaction(Interaction(response: "RESPONSE", kind: Fixtures.depots)),
    ]
    return Player(
      .item(Fixtures.item(.choice, "", nil, steps: [Step(id: "1", content: question)])),
      size: WindowSize(rows: rows, columns: 80))
  }

  @Test("A chart that leaves no room for its question stands beside it, and is read on")
  func beside() {
    let player = page(4)
    let lines = player.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("Calls") && $0.contains("Question 5 of 12") })
    #expect(player.sees("How many calls") && player.sees("○ 4  They grew equally"))
    #expect(player.sees("PgDn ▼ more below"))
    #expect(player.press(.pageDown) == [])
    #expect(lines.count { $0.contains("119") } < 4 && player.sees("119"))
  }

  @Test("A chart that leaves room stands above its question")
  func above() {
    for player in [page(1), page(4, rows: 40)] {
      let lines = player.text.split(separator: "\n")
      #expect(!lines.contains { $0.contains("Calls") && $0.contains("Question") })
      #expect(player.sees("How many calls") && player.sees("○ 4  They grew equally"))
    }
  }
}
