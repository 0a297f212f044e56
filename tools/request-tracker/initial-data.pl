# What a fresh Request Tracker gets: queues, custom fields, and a reader with the least rights that a token needs.
our @Groups = ({ Name => 'Readers', Description => 'May read tickets by token' });
our @Users = (
  { Name => 'reader', RealName => 'Reader', EmailAddress => 'reader@lens.example', Privileged => 1 },
  { Name => 'reader-tokyo', RealName => 'Reader', EmailAddress => 'reader-tokyo@lens.example', Privileged => 1, Timezone => 'Asia/Tokyo' },
  { Name => 'reader-checkout', RealName => 'Reader', EmailAddress => 'reader-checkout@lens.example', Privileged => 1 },
);
our @Queues = map { { Name => $_, CorrespondAddress => lc($_) . '@lens.example' } } qw(Checkout Delivery Returns);
our @CustomFields = (
  { Name => 'CSAT', Type => 'SelectSingle', LookupType => 'RT::Queue-RT::Ticket', ApplyTo => [qw(Checkout Delivery)],
    Values => [map { { Name => "$_", SortOrder => $_ } } 1 .. 5] },
  { Name => 'NPS', Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', ApplyTo => [qw(Checkout Delivery)],
    Pattern => '(?#Integer)^(?:[0-9]|10)?$' },
);
our @ACL = map { { GroupDomain => 'UserDefined', GroupId => 'Readers', Right => $_ } }
  qw(SeeQueue ShowTicket SeeCustomField);
our @Final = (sub {
  my $readers = RT::Group->new(RT->SystemUser);
  $readers->LoadUserDefinedGroup('Readers');
  for my $name (qw(reader reader-tokyo)) {
    my $user = RT::User->new(RT->SystemUser);
    $user->Load($name);
    my ($ok, $why) = $readers->AddMember($user->PrincipalId);
    die $why unless $ok;
  }
  my $narrow = RT::User->new(RT->SystemUser);
  $narrow->Load('reader-checkout');
  my $checkout = RT::Queue->new(RT->SystemUser);
  $checkout->Load('Checkout');
  $narrow->PrincipalObj->GrantRight(Right => $_, Object => $checkout) for qw(SeeQueue ShowTicket SeeCustomField);
});
1;
