export const stopWords: ReadonlySet<string> = new Set(
  `a about above actually after again against ago all almost already also although always am an and another any anybody anyone anything are
  around as ask at away back be because been before being best better between both but by came can cannot come comes could did do does doing
  done down during each either else enough even ever every everybody everyone everything explain explanation example examples few find first
  for from get gets getting give gives go goes going gone good got had happen happens has have having he help helps her here hers him his how
  however i if in information instead into is it its itself just keep keeps kind know knows last least less let like likely little long look
  looking lot made make makes making many may maybe me mean meaning means might mine more most much must my myself need needs never next no
  nobody none nor not nothing now of off often ok on once one only or other others our ours out over own perhaps please put quite rather
  really right said same say says see seem seems seen she should show since so some somebody someone something sometimes soon still such sure
  take takes tell than that the their theirs them themselves then there therefore these they thing things think this those though through
  thus to together too toward try trying under until up upon us use used very want wants was way we well went were what whatever when where
  whether which while who whole whom whose why will with within without would yes yet you your yours yourself`
    .split(/\s+/)
    .filter(Boolean),
);
