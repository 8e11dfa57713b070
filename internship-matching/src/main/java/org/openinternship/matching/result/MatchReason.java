package org.openinternship.matching.result;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that a match gives. */
public enum MatchReason implements ReasonCode {
  /** The intern got a project of their ranked bids. */
  PLACED(
      "{intern:you|you|intern #} got project {project}, choice {choice:number} of"
          + " {asked:number} on {you|your|their} list"),
  /** The intern got a project of their unranked bids. */
  PLACED_UNRANKED(
      "{intern:you|you|intern #} got project {project}, {asked|the only one|one of the #}"
          + " on {you|your|their} list, which has no order"),
  /** The intern got a project of their bids without a rank, in a list that ranks others. */
  PLACED_BLANK(
      "{intern:you|you|intern #} got project {project}, {blanks|the only one|one of the #}"
          + " without a rank on {you|your|their} list"),
  /** The intern got a project that they did not ask for. */
  PLACED_UNASKED(
      "project {project} is suggested to {intern:you|you, although you|intern #, who} did"
          + " not bid for it"),
  /** The intern asked for nothing, and got what those who asked had left. */
  PLACED_LAST(
      "{intern:you|you|intern #} asked for nothing and so got project {project}, which those who"
          + " asked had left a place on"),
  /** The intern asked for nothing, and those who asked left no place. */
  NO_PLACE_FOR_THE_LAST(
      "{intern:you|you|intern #} asked for nothing and so {intern:you|come|comes} after those who"
          + " asked: {listed|the one project|none of the # projects} that could be considered"
          + " {listed|has no place|has a place} left"),
  /** The intern would have several projects, and got some. */
  PLACED_ON_SEVERAL(
      "{intern:you|you|intern #} got {count|project|projects} {projects}, of at most {max:number}"
          + " at once"),
  /** The place was agreed before the match. */
  PINNED("{intern:you|you were|intern # was} already agreed on for project {project}"),
  /** The intern has a place agreed before the match. */
  PINNED_ELSEWHERE("{intern:you|you were|intern # was} already agreed on for project {other}"),
  /** The intern has no list. */
  ASKED_FOR_NOTHING("{intern:you|you have|intern # has} no project on {you|your|their} list"),
  /** Nothing on the list could be considered. */
  NO_LISTED_PROJECT(
      "{asked|the one project|none of the # projects} on {intern:you|your list|the list of"
          + " intern #} {asked|could not|could} be considered"),
  /** Others come before the intern everywhere. */
  ALL_LISTED_TAKEN(
      "no place was left for {intern:you|you|intern #} on {listed|the one project|any of the"
          + " # projects} that could be considered: others come before"),
  /** The places of everything on the list were agreed on before the match. */
  ALL_LISTED_AGREED(
      "the places of {listed|the one project|all # projects} that could be considered for"
          + " {intern:you|you|intern #} were agreed on before the match"),
  /** Others come before the intern at some projects, the places of the others were agreed on. */
  LISTED_TAKEN_OR_AGREED(
      "no place was left for {intern:you|you|intern #}: on {taken|one project|# projects}"
          + " others come before, and the places of {agreed|one more|# more} were agreed on"
          + " before the match"),
  /** The intern got something that they rank before it. */
  GOT_PREFERRED(
      "{intern:you|you|intern #} got project {other}, which {you|you prefer|they prefer}"
          + " to project {project}"),
  /** The intern bid for what they got, and not for this. */
  GOT_ASKED_FOR(
      "{intern:you|you|intern #} got project {other}, which {you|you|they} bid for, unlike"
          + " project {project}"),
  /** The intern does not rank the one before the other, and what they got suits them better. */
  GOT_BETTER_SUITED(
      "{intern:you|you|intern #} got project {other}; {you|you|they} do not rank it before"
          + " project {project}, but it suits {you|you|them} better: {got:number} against"
          + " {points|# point|# points}"),
  /**
   * The intern does not rank the one before the other, both suit them as well, and lots decided.
   */
  GOT_DRAWN_FIRST(
      "{intern:you|you|intern #} got project {other}; nothing puts it before project"
          + " {project} on {you|your|their} list, so lots were drawn"),
  /** A list does not name the intern, and whoever is not listed is not acceptable. */
  NOT_ON_LIST("the list of {party:HostSide} does not name {intern:you|you|intern #}"),
  /** A list ranks pairs and does not name this one, and whoever is not listed is not acceptable. */
  PAIR_NOT_ON_LIST(
      "the list of {party:HostSide} does not name {intern:you|you|intern #} on project {project}"),
  /** Nobody lists interns for the project, and whoever is not listed is not acceptable. */
  NO_LIST(
      "nobody has listed interns for project {project}, so it takes nobody. Maybe its list"
          + " is still to come"),
  /** A list names an intern who asks for nothing there. */
  NOT_LISTED_BACK(
      "{intern:you|your list does|the list of intern # does} not name {party:HostSide}, nor any"
          + " project of theirs"),
  /** No seat was offered at all. */
  CLOSED("{party:HostSide} has no place to give"),
  /** Every seat was agreed on before the match. */
  SEATS_AGREED(
      "{seats|the one place|all # places} of {party:HostSide} {seats|was|were} agreed on before the"
          + " match"),
  /** Every seat is taken, whatever the mechanism went by. */
  SEATS_TAKEN("{seats|the one place|all # places} of {party:HostSide} {seats|is|are} taken"),
  /** Every seat is taken, and the intern has one of them. */
  SEATS_TAKEN_WITH_OWN(
      "{seats|the one place|all # places} of {party:HostSide} {seats|is|are} taken, {seats|by|one"
          + " of them by} {intern:you|you|intern #} on project {from}"),
  /** Interns took turns, and every seat was taken before this one's turn. */
  SEATS_TAKEN_AT_TURN(
      "{seats|the one place|all # places} of {party:HostSide} {seats|was|were} taken when"
          + " {intern:you|your turn|the turn of intern #} came"),
  /** No listed project has a seat for the intern, whatever the mechanism went by. */
  NO_SEAT_LEFT(
      "no place is left for {intern:you|you|intern #} on {listed|the one project|any of"
          + " the # projects} that could be considered"),
  /** Some listed projects closed with too few interns to run, and the others have no seat left. */
  LISTED_TAKEN_OR_CLOSED(
      "no place was left for {intern:you|you|intern #}: {taken|one project|# projects} that could be"
          + " considered {taken|is|are} full, and {closed|one more|# more} closed without the"
          + " minimum of interns"),
  /** Listed projects were lost in several ways: full, closed, or a team rule or another aim. */
  LISTED_TAKEN_CLOSED_OR_REFUSED(
      "no place was left for {intern:you|you|intern #}: of {listed|the one project|the # projects}"
          + " that could be considered {taken|one is|# are} full, {closed|one|#} closed without the"
          + " minimum of interns, and on {refused|one|#} a team rule or another aim of the match"
          + " stands against it"),
  /** Interns took turns, and no listed project had a seat when this one's turn came. */
  NO_SEAT_AT_TURN(
      "when {intern:you|your turn|the turn of intern #} came, no place was left on"
          + " {listed|the one project|any of the # projects} that could be considered"),
  /** Both sides would rather; only mechanisms that are not stable leave such pairs. */
  WOULD_RATHER(
      "{intern:you|you|intern #} and project {project} would both have preferred each"
          + " other; the procedure used here ({mechanism:Mechanism}) does not take that into"
          + " account"),
  /**
   * All seats of the project that were not agreed on before went to interns whom the project's own
   * order puts first.
   */
  PROJECT_FULL(
      "{seats|the one place|all # places} on project {party} went to {seats|somebody who"
          + " comes|people who come} before {you|you|this intern} there (last one placed:"
          + " {cutoff:StandingThere}; {you|you|this intern}: {own:StandingThere})"),
  /**
   * All seats of the project that were not agreed on before went to interns whom somebody above it
   * puts first, who decides for it.
   */
  PROJECT_FULL_BY_HOLDER(
      "{seats|the one place|all # places} on project {party} went to {seats|somebody who"
          + " comes|people who come} before {you|you|this intern} in the order of"
          + " {holder:HostSide}, who decides over several projects together (last one placed:"
          + " {cutoff:Standing}; {you|you|this intern}: {own:Standing})"),
  /** All seats of the mentor that were not agreed on before went to interns who come before. */
  MENTOR_FULL(
      "{seats|the one place|all # places} of mentor {party}, over all projects together,"
          + " went to {seats|somebody who comes|people who come} before {you|you|this intern}"
          + " (last one placed: {cutoff:Standing}; {you|you|this intern}: {own:Standing})"),
  /** All seats of the supervisor that were not agreed on before went to interns who come before. */
  SUPERVISOR_FULL(
      "{seats|the one place|all # places} of supervisor {party}, over all projects"
          + " together, went to {seats|somebody who comes|people who come} before {you|you|this"
          + " intern} (last one placed: {cutoff:Standing}; {you|you|this intern}: {own:Standing})"),
  /** All seats of the unit that were not agreed on before went to interns who come before. */
  UNIT_FULL(
      "{seats|the one place|all # places} of unit {party}, over all projects together,"
          + " went to {seats|somebody who comes|people who come} before {you|you|this intern}"
          + " (last one placed: {cutoff:Standing}; {you|you|this intern}: {own:Standing})"),
  /** All seats of the host that were not agreed on before went to interns who come before. */
  HOST_FULL(
      "{seats|the one place|all # places} of host {party}, over all projects together,"
          + " went to {seats|somebody who comes|people who come} before {you|you|this intern}"
          + " (last one placed: {cutoff:Standing}; {you|you|this intern}: {own:Standing})"),
  /**
   * The intern already sits below a full limit, and the order that decides there puts them where
   * they are before where they want to be.
   */
  MOVE_MINDED(
      "{party:HostSide} has no place left ({seats:number} in all) and would rather have"
          + " {intern:you|you|intern #} on project {from} than on project {project}"
          + " ({has:Standing} against {own:Standing})"),
  /** The same, where only the draw puts the intern first where they are. */
  MOVE_LOST_DRAW(
      "{party:HostSide} has no place left ({seats:number} in all); {intern:you|you stand|intern #"
          + " stands} level on project {from}, where {you|you are|they are}, and on project"
          + " {project}, so lots were drawn, and the move lost{has||}{own||}"),
  /** Only the draw decided. */
  LOST_DRAW(
      "{party:HostSide} has no place left; the last one placed ({cutoff:Standing}) and"
          + " {you|you|this intern} ({own:Standing}) came level, so lots were"
          + " drawn, and {you|yours|this intern's} came after{cutoffDraw||}{ownDraw||}"),
  /** The order of keys that goes before the lottery names somebody who is not there. */
  LOTS_NAME_NOBODY(
      "the order that goes before the lottery names {intern}, who is not in the cohort."
          + " Maybe they withdrew, or the key is written differently"),
  /** A fact was not known and the policy let the pair pass all the same. */
  UNKNOWN_ACCEPTED(
      "the requirement \"{requirement:Requirement}\" could not be checked for"
          + " {intern:you|you|intern #} and project {project}; the policy accepts that"),
  /** The holder of a limit over several projects ranks, and decides for them. */
  HOLDER_RANKS(
      "{party:HostSide} has a limit over the projects {projects} and ranks interns, so this ranking"
          + " decides there; interns whom it does not name come after, by their standing at each"
          + " project"),
  /** The holder of a limit over several projects ranks pairs, and decides for them. */
  HOLDER_RANKS_PAIRS(
      "{party:HostSide} has a limit over the projects {projects} and ranks pairs of intern and"
          + " project, so this ranking decides there; pairs that it does not name come after, by"
          + " the standing of the intern at the project"),
  /** The holder of a limit over several projects ranks these, and better ones come first. */
  PROJECTS_COME_FIRST(
      "{party:HostSide} has a limit over the projects {projects} and ranks projects, so whoever"
          + " asks for a better one comes first; the order of interns decides on each project, and"
          + " between projects that are ranked the same"),
  /** A ranking of projects where no limit needs one. */
  PROJECT_RANKING_IDLE(
      "{party:HostSide} ranks projects, and that decides nothing: no limit of theirs over several"
          + " projects can bind, somebody above decides, or the mechanism counts ranks of interns"),
  /** More tiers of projects than fit beside so many points. */
  TOO_MANY_PROJECT_TIERS(
      "{party:HostSide} ranks projects in {tiers|# tier|# tiers}, beside scores of up to"
          + " {points|# point|# points} it must be at most {max:number}. Maybe tie some, or let"
          + " rankings alone decide"),
  /** A ranking that the ranking by the holder of a limit takes the place of. */
  RANKING_YIELDS(
      "the ranking of {party:HostSide} comes after that of {above:HostSide}: a limit over several"
          + " projects needs one order, and {above} holds it"),
  /** The mechanism cannot keep a limit over several projects, so there is no match. */
  LIMIT_NOT_HONOURED(
      "{party:HostSide} has a limit of {max|one intern|# interns} over the projects {projects}, and"
          + " {mechanism} cannot keep limits over several projects. Maybe give each project places of"
          + " its own, or match by another mechanism"),
  /** The mechanism goes by targets, and there are none. */
  NO_TARGETS(
      "{mechanism} goes by targets, but no project has one, nor any supervisor, unit or host above"
          + " a project, so they decide nothing. Maybe enter some, or leave that objective out"),
  /** Targets that the mechanism does not look at. */
  TARGETS_IDLE(
      "{targets|one target|# targets} of projects, supervisors, units or hosts"
          + " {targets|decides|decide} nothing, as {mechanism} does not go by targets. Maybe match"
          + " by an optimal assignment that has them among its objectives"),
  /** The mechanism cannot place those who asked for nothing after all others. */
  LAST_NOT_HONOURED(
      "{interns|one intern|# interns} asked for nothing and {interns|comes|come} after all others"
          + " by the bid rules, and {mechanism} cannot see to that. Maybe match by an optimal"
          + " assignment, or let projects be suggested to them"),
  /** The mechanism cannot honour reserved seats, so there is no match. */
  RESERVES_NOT_HONOURED(
      "places of project {project} are reserved for categories of interns, and {mechanism} cannot"
          + " honour reserved places. Maybe match by another mechanism, or enter places that are to be"
          + " kept as agreed on"),
  /** The policy does not say how reserved seats are filled, so there is no match. */
  RESERVES_WITHOUT_ORDER(
      "places of project {project} are reserved for categories of interns, and the policy of the"
          + " match does not say which places are filled first and what becomes of those that"
          + " nobody of the category takes. Maybe set its reserves"),
  /** Reserved seats below a limit over several projects, for which no rule is known. */
  RESERVES_BELOW_LIMIT(
      "places of project {project} are reserved for categories of interns, and it counts for the"
          + " limit of {party:HostSide} over several projects: with both no rule is known that"
          + " leaves interns no reason to lie. Maybe divide the limit among the projects"),
  /** Only places are left after the better ones that are reserved for other categories. */
  PLACE_RESERVED(
      "after those who come before {intern:you|you|intern #}, no place of project {project} is left"
          + " that {you|you|this intern} can have: {reserved|one place|# places} of its"
          + " {seats:number} {reserved|is|are} reserved for {categories:or}"),
  /** Places stay empty, as they are reserved for other categories. */
  PLACE_KEPT_EMPTY(
      "{empty|one place|# places} of project {project} {empty|stays|stay} empty: {empty|it is|they"
          + " are} reserved for {categories:or}, and no other is left after those who come before"
          + " {intern:you|you|intern #}"),
  /** Interns who cannot all have a place, as they share fewer than they are. */
  PLACES_SHARED(
      "{interns|one intern shares|# interns share} {seats|one place|# places}: all that they ask"
          + " for and could have lies with {parties:HostSide}"),
  /** A project got as many interns as it has seats. */
  PROJECT_FILLED("project {project} got {placed|one intern|# interns} and has no place left"),
  /** A project got some interns and has seats left. */
  PROJECT_NOT_FILLED(
      "project {project} got {placed|one intern|# interns} for {seats|its one place|its #"
          + " places}"),
  /** None of those who asked for a project got it. */
  PROJECT_GOT_NOBODY("nobody got {seats|the one place|one of the # places} of project {project}"),
  /** Nobody asked for a project. */
  PROJECT_UNASKED(
      "nobody asked for {seats|the one place|one of the # places} of project {project}"),
  /** A project closed with too few interns to run, so nobody has it. */
  BELOW_MINIMUM(
      "{party:HostSide} closed, as it did not reach the minimum of {minimum|one intern|#"
          + " interns}"),
  /** The mechanism closes whoever has too few, and the policy leaves minimums out of account. */
  MINIMUMS_IGNORED(
      "{count|one project, supervisor, unit or host has|# projects, supervisors, units and hosts have}"
          + " a minimum of interns, and the policy leaves minimums out of account, so {mechanism}"
          + " closes none. Maybe let the policy close those that do not reach theirs"),
  /** The mechanism cannot see to the minimum of a project, so there is no match. */
  MINIMUM_NOT_HONOURED(
      "{party:HostSide} needs at least {minimum|one intern|# interns} to run, and {mechanism}"
          + " cannot see to that. Maybe match by another mechanism, enter places that are to be"
          + " kept as agreed on, or leave minimums out of account"),
  /** Those that must run need more interns together than can come, so there is no match. */
  MINIMUMS_IN_CONFLICT(
      "to run, {parties:HostSide} must have {needed|one intern|# interns} beside those agreed on,"
          + " and at most {available|one|#} can come. Maybe lower a minimum, let those close"
          + " that do not reach theirs, or lift places agreed on that keep one open"),
  /** In a later round a minimum cannot be reached any more, so it does not count in it. */
  MINIMUM_OUT_OF_REACH(
      "{party:HostSide} cannot reach its minimum of {minimum|one intern|# interns} any more, as"
          + " offers were declined or accepted elsewhere. It keeps those who accepted, and in this"
          + " round offers go out as if it had no minimum. Maybe ask those who accepted whether"
          + " they take another place"),
  /** The mechanism does not seat linked interns. */
  LINKS_NOT_HONOURED(
      "the interns {interns} are linked, and {mechanism} does not seat them by a joint list. Maybe"
          + " match by another mechanism"),
  /** Interns are linked and limits lie over several projects, so there is no match. */
  LINKS_BELOW_LIMITS(
      "the interns {interns} are linked, and the cohort has limits over several projects: what"
          + " blocks is not defined with both. Maybe divide the limits among the projects"),
  /** Lists come from scores, and linked interns have a joint list. */
  LINKS_NEED_BIDS(
      "the interns {interns} are linked and give a joint list, and by the policy lists come from"
          + " scores. Maybe let them come from bids"),
  /** Mechanisms are compared, and nothing measures them alike where interns are linked. */
  LINKS_NOT_COMPARED(
      "the interns {interns} are linked, and mechanisms are not compared where some are. Maybe"
          + " match by each of them"),
  /** The mechanism gives nobody several projects, so there is no match. */
  SEVERAL_NOT_HONOURED(
      "{interns|# intern|# interns} would have several projects at once, and {mechanism} gives"
          + " everybody one. Maybe match by another mechanism"),
  /** Several projects of an intern beside reserved seats or joint lists, so there is no match. */
  SEVERAL_WITH_OTHERS(
      "{interns|# intern|# interns} would have several projects at once, and places are reserved,"
          + " interns linked, or those who asked for nothing come last: with both no rule is known"
          + " that gives a stable result. Maybe let everybody have one project"),
  /** Nothing measures mechanisms or chances alike where interns may have several projects. */
  SEVERAL_NOT_COMPARED(
      "{interns|# intern|# interns} would have several projects at once; mechanisms are compared,"
          + " and chances counted, only where everybody has one. Maybe match by each of them"),
  /** Projects of one intern together would take more hours than they have, so there is no match. */
  HOURS_BEYOND_TOGETHER(
      "{intern:you|you|intern #} would have several projects at once, and {projects} together take"
          + " {needed|# hour|# hours} a week, more than the {hours:number} that"
          + " {intern:you|you|they} can give. Maybe fewer projects at once, or fewer of them on the"
          + " list"),
  /** Linked interns have a choice of their joint list, and this one the place it says. */
  PLACED_JOINTLY(
      "{intern:you|you are|intern # is} on project {project}, by choice {choice:number} of the"
          + " {choices:number} on the joint list of those who are linked"),
  /** Linked interns have a choice of their joint list in which this one has no place. */
  WITHOUT_PLACE_JOINTLY(
      "{intern:you|you go|intern # goes} without a place, by choice {choice:number} of the"
          + " {choices:number} on the joint list of those who are linked"),
  /** Linked interns have none of their choices. */
  NO_JOINT_CHOICE(
      "{choices|the one choice|none of the # choices} on {intern:you|your joint list|the joint list"
          + " of intern #} could {choices|not be|be} had"),
  /** A place in a choice of a joint list cannot be considered. */
  JOINT_CHOICE_NOT_CONSIDERED(
      "choice {choice:number} of {intern:you|your joint list|the joint list of intern #} sends"
          + " somebody where they cannot be considered"),
  /** A project in a choice of a joint list would not have all whom it sends there. */
  JOINT_CHOICE_NOT_HAD(
      "choice {choice:number} of {intern:you|your joint list|the joint list of intern #}: not every"
          + " project in it would have those whom it sends there"),
  /** When the turn of linked interns came, a project in a choice had not the seats for them. */
  JOINT_CHOICE_GONE(
      "choice {choice:number} of {intern:you|your joint list|the joint list of intern #}: when it"
          + " was the turn of those who are linked, by the number {number:number}, not every"
          + " project in it had the seats"),
  /** A choice of a joint list blocks the result. */
  JOINT_CHOICE_BLOCKS(
      "choice {choice:number} of {intern:you|your joint list|the joint list of intern #} and the"
          + " projects in it would all have preferred it; the result is not stable"),
  /** Linked interns got a choice before every one with this project. */
  JOINT_CHOICE_BEFORE(
      "those who are linked with {intern:you|you|intern #} got a choice that comes before each one"
          + " with project {project}"),
  /** With linked interns no stable result exists. */
  NO_STABLE_RESULT(
      "interns are linked, and no result is stable: every one was ruled out. Of those that were"
          + " found this one is blocked by the fewest, {blocking|one pair or choice|# pairs or"
          + " choices}"),
  /** With linked interns no stable result was found. */
  NO_STABLE_RESULT_FOUND(
      "interns are linked, and no stable result was found; whether there is one is not known. Of"
          + " those that were found this one is blocked by the fewest, {blocking|one pair or"
          + " choice|# pairs or choices}. Maybe allow more tries or steps"),
  /** The mechanism does not go by rules about teams, so there is no match. */
  TEAM_RULE_NOT_HONOURED(
      "the policy has the team rule {rule}, and {mechanism} does not go by such rules. Maybe match"
          + " by another mechanism, or enter places that are to be kept as agreed on"),
  /** More interns than a search for teams takes, so there is no match. */
  TOO_MANY_FOR_TEAMS(
      "the cohort has {interns|# intern|# interns}, and {mechanism} takes at most {max:number}."
          + " Maybe match by another mechanism, or each host by itself"),
  /** A rule about teams names a project that the cohort does not have. */
  TEAM_RULE_WITHOUT_PROJECT(
      "the team rule {rule} names project {project}, which is not in the cohort. Maybe it was"
          + " withdrawn, or its key is written differently"),
  /** A rule about teams asks for a skill that no intern names. */
  TEAM_SKILL_OF_NOBODY(
      "the team rule {rule} goes by the skill {skill}, which no intern names. Maybe it is"
          + " misspelt"),
  /** A rule about teams asks for a skill that no intern names, and some name one much like it. */
  TEAM_SKILL_MISSPELT(
      "the team rule {rule} goes by the skill {skill}, which no intern names. Maybe {near} was"
          + " meant"),
  /** A rule about teams asks for what nobody has, so nobody could have a place. */
  TEAM_PROPERTY_OF_NOBODY(
      "the team rule {rule} asks for {needed|# intern|# interns} with a property that nobody has,"
          + " so all projects that it is about would stay empty. Maybe ask for a lower level, or"
          + " give the rule a price"),
  /** A rule about teams asks for more interns than can be at a project. */
  TEAM_RULE_OUT_OF_REACH(
      "the team rule {rule} asks for {needed|# intern|# interns} on project {project}, and at most"
          + " {available:number} with the property can be there. Maybe ask for fewer, or leave the"
          + " project out"),
  /** Rules about teams cannot be kept together, so there is no match. */
  TEAM_RULES_IN_CONFLICT(
      "no match keeps {count|the team rule|the # team rules} {rules} on {places|project|the projects}"
          + " {projects} beside limits, minimums and places agreed on: {agreed|one person|# people}"
          + " agreed on there {agreed|has|have} what {count|it goes|they go} by, and"
          + " {others:number} more could come. Maybe give {count|it|one of them} a price, or leave"
          + " {count|it|one} out"),
  /** What a rule in a conflict asks for at least of a project, and what there is to keep it. */
  TEAM_RULE_ASKS_AT_LEAST(
      "the team rule {rule} asks for at least {min|one intern|# interns} on project {project}:"
          + " {agreed:number} agreed on there {agreed|has|have} the property, and {others:number} more"
          + " could come; {seats|one place|# places} {seats|is|are} left of {all:number}, and the"
          + " minimum to run is {minimum:number}"),
  /** What a rule in a conflict asks for at most of a project, and what stands against it. */
  TEAM_RULE_ASKS_AT_MOST(
      "the team rule {rule} asks for at most {max|one intern|# interns} on project {project}:"
          + " {agreed:number} agreed on there {agreed|has|have} the property, and {others:number} more"
          + " could come; {seats|one place|# places} {seats|is|are} left of {all:number}, and the"
          + " minimum to run is {minimum:number}"),
  /** A mechanism of the host's own knows rules that cannot be kept, so there is no match. */
  OWN_RULES_IN_CONFLICT(
      "by {mechanism}, no match keeps {count|the rule|the # rules} {rules} beside limits, minimums and"
          + " places agreed on. Maybe leave {count|it|one of them} out"),
  /**
   * In a later round a rule about teams cannot be kept at a project, so it does not count there.
   */
  TEAM_RULE_GIVEN_UP(
      "project {project} cannot keep the team rule {rule} any more, as offers were declined or"
          + " accepted elsewhere: {accepted|one person who accepted has|# who accepted have} the"
          + " property there, and {others:number} more could come. It keeps those who accepted, and"
          + " in this round offers go out as if the rule were not about it. Maybe ask those who"
          + " accepted whether they take another place"),
  /** A minimum cannot be reached where somebody is agreed on, so there is no match. */
  MINIMUM_KEPT_OPEN(
      "{party:HostSide} cannot close, as {agreed|one intern is|# interns are} agreed on there, and"
          + " needs {minimum|one intern|# interns} to run: beside limits and what else cannot close"
          + " it can have {available:number} at most, whatever closes. Maybe lower its minimum, or"
          + " lift what is agreed on there"),
  /** Nothing keeps all limits, minimums and places agreed on, so there is no match. */
  NO_MATCH_EXISTS(
      "by {mechanism}, no match keeps every limit, minimum and place agreed on. Maybe lower a"
          + " minimum"),
  /** A search ended before it found a match. */
  NO_MATCH_FOUND(
      "the search of {mechanism} ended {limit:SearchLimit}, before it found a match that keeps every"
          + " limit, minimum, team rule and place agreed on; whether there is one is not known. Maybe"
          + " give it a higher limit, of steps or of time"),
  /** A search ended before its result was proven, and nothing is known of better ones. */
  SEARCH_ENDED(
      "the search for the best match ended {limit:SearchLimit}, before it was through: this is the"
          + " best that it found, and how much better another could be is not known. Maybe allow"
          + " more"),
  /** A search ended before it was proven that no more interns can have a place. */
  SEARCH_ENDED_ON_SIZE(
      "the search for the best match ended {limit:SearchLimit}, before it was through: in the best"
          + " that it found, {placed|one intern|# interns} of those whom the objectives count"
          + " {placed|has|have} a place, and in none more than {bound:number} can. Maybe give it a higher"
          + " limit, of steps or of time"),
  /** A search ended before it was proven that no better number of interns can have a choice. */
  SEARCH_ENDED_ON_CHOICE(
      "the search for the best match ended {limit:SearchLimit}, before it was through: in the best"
          + " that it found, the objective {objective} counts {placed|one intern|# interns} with"
          + " choice {choice:number}, and {bound:number} is the best it could be, unless what counts"
          + " before that became worse. Maybe give it a higher"
          + " limit, of steps or of time"),
  /** A search ended before it was proven that an objective cannot be better. */
  SEARCH_ENDED_ON_OBJECTIVE(
      "the search for the best match ended {limit:SearchLimit}, before it was through: in the best"
          + " that it found, the objective {objective} is {amount:number}, and {bound:number} is the"
          + " best it could be, unless what counts before that became worse. Maybe give it a higher"
          + " limit, of steps or of time"),
  /** A search ended before it was proven that the points of all together cannot be more. */
  SEARCH_ENDED_ON_POINTS(
      "the search for the best match ended {limit:SearchLimit}, before it was through: in the best"
          + " that it found, the objective {objective} comes to {points|# point|# points} of all"
          + " together, and {bound:number} is the best it could be, unless what counts before that"
          + " became worse. Maybe give it a higher"
          + " limit, of steps or of time"),
  /** A search ended before its result was proven: why the intern has no place there in this one. */
  BEST_FOUND_NOT_PROVEN(
      "this match is the best that was found until the search ended {limit:SearchLimit}; that none is"
          + " better is not proven, and in a better one {intern:you|you|intern #} might have another"
          + " place"),
  /** The holder of a limit over several projects does not rank: pairs are compared. */
  PAIRS_COMPARED(
      "{party:HostSide} has a limit over the projects {projects} and does not rank interns, so each"
          + " intern counts by their standing at each project"),
  /** The holder of a limit over several projects does not rank: interns are compared. */
  INTERNS_COMPARED(
      "{party:HostSide} has a limit over the projects {projects} and does not rank interns, so each"
          + " intern counts by their best standing at any of them, and a project may get an"
          + " intern whom it likes less than another"),
  /** Below a limit over several projects some of them rank and others go by scores. */
  RANKS_BEFORE_POINTS(
      "below the limit of {party:HostSide} the projects {ranking} go by rankings and {scoring} by"
          + " scores: whoever is ranked comes before everybody with points. Maybe let all of them"
          + " rank, or none"),
  /** A mentor has more interns than they take, since the match could not keep their limit. */
  MENTOR_OVER_LIMIT(
      "mentor {mentor} has {interns|# intern|# interns} in this match and takes at most"
          + " {max:number}: the limit crosses another, so the match could not keep it. Maybe limit"
          + " the places of the mentor's projects"),
  /** Nobody asked for anything. */
  NO_BIDS("there are no bids. Maybe let the preferences of interns come from scores"),
  /** Lists from scores were too short for some, while there was room. */
  SUGGESTIONS_ENDED(
      "{interns|one intern has|# interns have} no place after the {shortlist|one project|#"
          + " projects} that scores put on {interns|their list|each list}, while {projects|one"
          + " project has|# projects have} room. Maybe let scores put more projects on a list"),
  /** A skill's name means several skills, so it counts for none. */
  AMBIGUOUS_SKILL(
      "skill {skill} may mean {candidates:or} and counts for none of them. Maybe add an"
          + " alias");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  MatchReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
