import Testing

@testable import TerminalUI

@Suite struct KeyGateTests {
  /// A gate whose last key was Enter at 1000, which changed the screen; painted at 1010.
  private func afterEnter() -> KeyGate {
    var gate = KeyGate()
    #expect(gate.decide(.enter, atMs: 1_000) == .admit([.init(.enter, atMs: 1_000)]))
    gate.screenChanged()
    gate.painted(atMs: 1_010)
    return gate
  }

  @Test("A screen that comes by surprise takes no key for a second")
  func surprise() {
    var gate = KeyGate()
    gate.screenChanged(bySurprise: true)
    gate.painted(atMs: 0)
    #expect(gate.decide(.character("a"), atMs: 300) == .drop)
    #expect(gate.decide(.enter, atMs: 999) == .drop)
    #expect(
      gate.decide(.character("b"), atMs: 1_000) == .admit([.init(.character("b"), atMs: 1_000)]))
  }

  @Test("In a speeded block a key after the paint answers at once, the same key again too")
  func speeded() {
    var gate = KeyGate()
    let key = Key.character("1")
    _ = gate.decide(key, atMs: 0)
    for time in [300, 620, 900] {
      gate.screenChanged(isSpeeded: true)
      #expect(gate.decide(.character("2"), atMs: time - 150) == .drop)
      gate.painted(atMs: time - 145)
      #expect(gate.decide(key, atMs: time) == .admit([.init(key, atMs: time)]))
    }
    // A key held down repeats in short gaps, and answers nothing more.
    for step in 1...20 {
      gate.screenChanged(isSpeeded: true)
      gate.painted(atMs: 900 + step * 33 - 30)
      #expect(gate.decide(key, atMs: 900 + step * 33) == .drop)
    }
  }

  @Test("Without a change every key is let in at once")
  func open() {
    var gate = KeyGate()
    for time in stride(from: 0, to: 300, by: 10) {
      #expect(gate.decide(.down, atMs: time) == .admit([.init(.down, atMs: time)]))
    }
  }

  @Test("Keys typed ahead of the paint, or just after it, are dropped")
  func typeAhead() {
    var gate = KeyGate()
    gate.screenChanged()
    #expect(gate.decide(.character("2"), atMs: 5) == .drop)
    gate.painted(atMs: 10)
    #expect(gate.decide(.character("3"), atMs: 129) == .drop)
    #expect(gate.decide(.character("1"), atMs: 131) == .admit([.init(.character("1"), atMs: 131)]))
  }

  @Test(
    "A key held down never answers, whatever the keyboard's delay", arguments: [250, 400, 500, 660])
  func heldDown(delay: Int) {
    var gate = afterEnter()
    for step in 0..<60 {
      let time = 1_000 + delay + step * 33
      #expect(gate.release(atMs: time) == nil)
      switch gate.decide(.enter, atMs: time) {
      case .admit: Issue.record("let in at \(time)")
      case .drop, .hold: break
      }
    }
    let end = 1_000 + delay + 59 * 33
    #expect(gate.release(atMs: end + 1_000) == nil)
    #expect(
      gate.decide(.enter, atMs: end + 1_000) == .admit([.init(.enter, atMs: end + 1_000)]))
  }

  @Test("The same key meant twice is let in a moment later, with its own time")
  func sameKeyTwice() {
    var gate = afterEnter()
    #expect(gate.decide(.enter, atMs: 1_400) == .hold(untilMs: 1_510))
    #expect(gate.dueMs == 1_510)
    #expect(gate.release(atMs: 1_509) == nil)
    #expect(gate.release(atMs: 1_510) == .init(.enter, atMs: 1_400))
    #expect(gate.dueMs == nil)
  }

  @Test("Another key proves that the held one was meant")
  func heldThenOther() {
    var gate = afterEnter()
    #expect(gate.decide(.enter, atMs: 1_400) == .hold(untilMs: 1_510))
    #expect(
      gate.decide(.character("2"), atMs: 1_450)
        == .admit([.init(.enter, atMs: 1_400), .init(.character("2"), atMs: 1_450)]))
  }

  @Test("A held key dies with its screen")
  func heldThenChange() {
    var gate = afterEnter()
    _ = gate.decide(.enter, atMs: 1_400)
    gate.screenChanged()
    #expect(gate.dueMs == nil)
    #expect(gate.release(atMs: 9_000) == nil)
  }
}
