# Check migrations and production settings, as `make check` asks: sh deploy/check.sh PYTHON
set -eu

# Settings of production, whatever a private .env on this machine says.
SECRET_KEY=$("$1" -c 'import secrets; print(secrets.token_urlsafe(50))')
SITE_MODE=production
DEBUG=False
BEHIND_TLS_PROXY=True
ALLOWED_HOSTS=archive.example.org
DATABASE_URL=sqlite://:memory:
export SECRET_KEY SITE_MODE DEBUG BEHIND_TLS_PROXY ALLOWED_HOSTS DATABASE_URL

echo "Migrations match the models:"
"$1" manage.py makemigrations --check --dry-run
echo "Production settings:"
"$1" manage.py check --deploy --fail-level WARNING
