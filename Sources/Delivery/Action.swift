public import Assessment

/// What a person, or the passing of time, does to a session.
public enum Action: Hashable, Sendable {
  /// Confirms who they are.
  case confirmIdentity
  /// Says in which drawing figures are seen well, or that words are wanted.
  case chooseFigureStyle(FigureStyle)
  /// Goes on from a page: instructions, information, feedback, rest, time up, welcome back.
  case proceed
  /// Answers a consent page.
  case consent(Bool)
  /// Changes the draft of one response of the item shown; nil clears it.
  case enter(response: String, Entry?)
  /// Leaves the item shown for the next one, its drafts becoming its answer. On the last item of
  /// a section it leads to the overview (free) or ends the section (linear).
  case next
  /// Leaves the item shown for the one before it (free navigation only).
  case previous
  /// Leaves what is shown for an item of the section (free navigation only).
  case go(to: Path)
  /// Closes the open step of the item shown and opens the next.
  case closeStep
  /// Opens the next hint of the open step.
  case openHint
  /// Flags or unflags the item shown.
  case toggleFlag
  /// Opens the overview of the section (free navigation only); the drafts become the answer.
  case openOverview
  /// Goes back from the overview, a confirmation or the welcome to what was shown before.
  case back
  /// Asks to hand in the section: shows what is still open.
  case requestSubmit
  /// Hands in the section for good.
  case submit
  /// Leaves the session so that it can be resumed.
  case suspend
  /// Nothing but time passed.
  case tick
}
